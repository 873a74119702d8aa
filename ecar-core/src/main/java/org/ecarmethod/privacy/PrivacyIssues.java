package org.ecarmethod.privacy;

import java.util.List;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/**
 * Issue codes for personal data in free text. None can be waived; a false alarm is mended by a {@link Confirmation},
 * and stays visible as {@link #CONFIRMED}.
 *
 * <p>{@code kind} is the wire name of a {@link PersonalDataKind}; {@code character} is the place of its first character in the
 * text, from 1.
 */
public final class PrivacyIssues {

    /** P1: somebody checked a detection and decided that the text may remain; {@code on} is the day. */
    public static final IssueCode CONFIRMED = IssueCode.info("ecar.privacy.confirmed", Category.PRIVACY, "P1")
            .addArgument("kind")
            .addArgument("on")
            .safety()
            .build();

    /** P3: a text or an id contains an identity number with correct check digits. */
    public static final IssueCode IDENTITY_NUMBER = IssueCode.error(
                    "ecar.privacy.identity-number", Category.PRIVACY, "P3")
            .addArgument("kind")
            .addArgument("character")
            .safety()
            .build();

    /** P4: a text contains something shaped like an identity number with a typing error. */
    public static final IssueCode NEAR_MISS = IssueCode.warning("ecar.privacy.near-miss", Category.PRIVACY, "P4")
            .addArgument("kind")
            .addArgument("character")
            .safety()
            .build();

    /**
     * P1: a text contains something that looks like contact details, an address, a plate or a name; {@code certainty} is the wire
     * name of how sure the detector is, {@code certain} or {@code likely}.
     */
    public static final IssueCode PERSONAL_DATA = IssueCode.warning(
                    "ecar.privacy.personal-data", Category.PRIVACY, "P1")
            .addArgument("kind")
            .addArgument("character")
            .addArgument("certainty")
            .safety()
            .build();

    private PrivacyIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(PrivacyIssues.class);
    }
}
