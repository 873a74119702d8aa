package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Code;
import org.jspecify.annotations.Nullable;

/**
 * Proof that all gates were open on a day: under which edition of the method, for which policy area and operations, and
 * until when it is valid.
 *
 * <p>It has no constructor for others and no form in which it could be read in: it exists only as the result of
 * {@link AnchoringMap#assess}. A document states on which day a proof was made; the reader assesses the map again for that
 * day. Readiness belongs to one profile and one policy area and never carries over to another (R7.3). Instances are
 * immutable.
 */
public final class AnchoringProof {

    private final ProfilePin profile;
    private final Code policyArea;
    private final CoveredOperations operations;
    private final LocalDate assessedOn;
    private final LocalDate anchoredOn;
    private final LocalDate expiresOn;

    AnchoringProof(
            ProfilePin profile,
            Code policyArea,
            CoveredOperations operations,
            LocalDate assessedOn,
            LocalDate anchoredOn,
            LocalDate expiresOn) {
        this.profile = profile;
        this.policyArea = policyArea;
        this.operations = operations;
        this.assessedOn = assessedOn;
        this.anchoredOn = anchoredOn;
        this.expiresOn = expiresOn;
    }

    /** {@return the edition of the method under which it was made} */
    public ProfilePin profile() {
        return profile;
    }

    /** {@return the policy area for which it was made} */
    public Code policyArea() {
        return policyArea;
    }

    /**
     * Tells whether an operation was ready.
     *
     * @param operation the operation
     * @return true if it was on the map and all its gates were open
     */
    public boolean covers(OperationId operation) {
        requireNonNull(operation, "operation");
        return operations.covers(operation, assessedOn);
    }

    /** {@return the number of operations that were ready} */
    public int operationCount() {
        return operations.count(assessedOn);
    }

    /** {@return the day as of which the map was assessed} */
    public LocalDate assessedOn() {
        return assessedOn;
    }

    /** {@return the day by which the last of the operations had certainly answered} */
    public LocalDate anchoredOn() {
        return anchoredOn;
    }

    /**
     * {@return the first day on which it is no longer valid: when the oldest answer that it is based on has expired}
     */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /**
     * Tells whether the proof is valid on a day.
     *
     * @param day the day
     * @return true from the day it was assessed for until the day before it expires
     */
    public boolean countsOn(LocalDate day) {
        requireNonNull(day, "day");
        return !day.isBefore(assessedOn) && day.isBefore(expiresOn);
    }

    /** Tells whether the other is an equal proof: under the same profile, for the same area, operations and days. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof AnchoringProof proof
                && profile.equals(proof.profile)
                && policyArea.equals(proof.policyArea)
                && assessedOn.equals(proof.assessedOn)
                && operations.agrees(proof.operations, assessedOn)
                && anchoredOn.equals(proof.anchoredOn)
                && expiresOn.equals(proof.expiresOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, policyArea, operationCount(), assessedOn, anchoredOn, expiresOn);
    }

    /** {@return the profile and the period of validity} */
    @Override
    public String toString() {
        return "AnchoringProof[" + profile + ", " + operationCount() + " operations, " + assessedOn + " until before "
                + expiresOn + "]";
    }
}
