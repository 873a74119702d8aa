package org.ecarmethod.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;

/** Invented frameworks. */
public final class Frameworks {

    public static final FrameworkName NAME = FrameworkName.of("city-check", "v1");

    private Frameworks() {}

    public static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    public static <T> Stated<T> none() {
        return Stated.unknown(text("Not recorded"));
    }

    /** An indicator whose questions are {@code id-1}, {@code id-2} and so on, with these greatest points. */
    public static Indicator indicator(String id, long... points) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            questions.add(new Question(Code.of(id + "-" + (i + 1)), text("A question"), points[i]));
        }
        return Indicator.builder()
                .id(Code.of(id))
                .label(text(id))
                .area(Optional.empty())
                .questionCount(Stated.known((long) points.length))
                .questions(questions)
                .build();
    }

    public static IndexFramework.Builder framework(Indicator... indicators) {
        return IndexFramework.builder()
                .name(NAME)
                .label(text("City check"))
                .basis(text("Made up"))
                .published(none())
                .questionCount(none())
                .indicators(List.of(indicators))
                .weights(none());
    }

    public static Composite composite(String id, String... members) {
        Set<Code> codes = new LinkedHashSet<>();
        for (String member : members) {
            codes.add(Code.of(member));
        }
        return new Composite(Code.of(id), text(id), codes);
    }

    public static Weights weights(Object... indicatorsAndWeights) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < indicatorsAndWeights.length; i += 2) {
            weights.add(new Weight(Code.of((String) indicatorsAndWeights[i]), (Integer) indicatorsAndWeights[i + 1]));
        }
        return new Weights(weights, new WeightGrounds.Unofficial(text("Made up")));
    }
}
