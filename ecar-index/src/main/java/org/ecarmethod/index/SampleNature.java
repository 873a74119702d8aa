package org.ecarmethod.index;

import org.ecarmethod.validation.WireNamed;

/** Whether the numbers of a sample are real. A fictitious sample is always marked as such. */
public enum SampleNature implements WireNamed {
    /** Taken from publications of those who keep the index. */
    PUBLISHED,
    /** Computed here, by the reconstructed formula. */
    OWN_COMPUTATION,
    /** Fictitious, to show how it works. */
    FICTITIOUS
}
