package org.ecarmethod.network;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.indicator.MeasurementId;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.text.LocalizedText;

/**
 * A link from a follow-up of a process to a measurement that it considered. Kept beside the process.
 *
 * @param process the process
 * @param measurement the measurement
 * @param followUp the follow-up
 * @param grounds how that is known
 */
public record MeasurementTie(RunId process, MeasurementId measurement, FollowUpId followUp, LocalizedText grounds) {

    public MeasurementTie {
        requireNonNull(process, "process");
        requireNonNull(measurement, "measurement");
        requireNonNull(followUp, "followUp");
        requireNonNull(grounds, "grounds");
    }
}
