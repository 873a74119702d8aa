package org.ecarmethod.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.comparison.ComparisonGroup.Side;
import org.ecarmethod.index.City;
import org.ecarmethod.index.CityId;
import org.ecarmethod.index.CityResult;

/** Which groups there are, and which of them a city is in. What is not known of a city puts it in no class. */
final class Grouping {

    private final Thresholds thresholds;
    private final List<PeerGroup> peers;

    Grouping(Thresholds thresholds, List<PeerGroup> peers) {
        this.thresholds = thresholds;
        this.peers = peers.stream().filter(group -> group.members().isKnown()).toList();
    }

    /** Lists the groups, the whole first, and gives the positions of those of each city. */
    int[][] of(List<CityResult> results, List<ComparisonGroup> groups) {
        groups.add(new ComparisonGroup.Whole());
        for (Side side : Side.values()) {
            groups.add(new ComparisonGroup.Size(side, thresholds.inhabitants()));
        }
        for (Side side : Side.values()) {
            groups.add(new ComparisonGroup.ForeignBorn(side, thresholds.foreignBorn()));
        }
        peers.forEach(group -> groups.add(new ComparisonGroup.Peers(group.id())));
        List<Set<CityId>> members = peers.stream()
                .flatMap(group -> group.members().toOptional().stream())
                .map(PeerGroup.Members::cities)
                .toList();
        return results.stream().map(result -> of(result.city(), members)).toArray(int[][]::new);
    }

    private int[] of(City city, List<Set<CityId>> members) {
        List<Integer> mine = new ArrayList<>(List.of(0));
        Optional<Side> size = city.inhabitants().toOptional().map(count -> side(count > thresholds.inhabitants()));
        size.ifPresent(side -> mine.add(side == Side.OVER ? 1 : 2));
        Optional<Side> share =
                city.foreignBorn().toOptional().map(percent -> side(percent.compareTo(thresholds.foreignBorn()) > 0));
        share.ifPresent(side -> mine.add(side == Side.OVER ? 3 : 4));
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).contains(city.id())) {
                mine.add(5 + i);
            }
        }
        return mine.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Side side(boolean over) {
        return over ? Side.OVER : Side.NOT_OVER;
    }
}
