package org.ecarmethod.benchmarks.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecarmethod.benchmarks.typed.Parts.Citation;
import org.ecarmethod.benchmarks.typed.Parts.Given;
import org.ecarmethod.benchmarks.typed.Parts.Transition;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.circle.WritingExpectation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;

/** Circles and the grounds of their start. */
public final class Circles {

    private Circles() {}

    /** On what grounds something was started; the kind tells which fields are there. */
    public static final class Authority {
        public StartAuthority.Kind kind;
        public LocalDate assessedOn;
        public Map<String, String> by;
        public Map<String, String> reason;
        public LocalDate on;
        public Citation source;
    }

    /** A circle. */
    public static final class Circle {
        public CircleId id;
        public Map<String, String> name;
        public Authority authority;
        public List<Transition<CircleState>> history = List.of();
        public Given<WritingExpectation> writingExpectation;
        public Given<Map<String, String>> missingVoices;
        public List<Participant> participants = List.of();
        public List<Meeting> meetings = List.of();
    }

    /** Who takes part. */
    public static final class Participant {
        public ParticipantId id;
        public ParticipantRole role;
        public PartialDate joinedOn;
        public Given<Consent> consent;
    }

    /** A consent. */
    public static final class Consent {
        public String version;
        public List<ConsentScope> scopes = List.of();
        public PartialDate givenOn;
        public Map<String, String> withdrawal;
        public PartialDate withdrawnOn;
    }

    /** A meeting. */
    public static final class Meeting {
        public MeetingId id;
        public PartialDate on;
        public Code theme;
        public Given<Integer> attendance;
    }
}
