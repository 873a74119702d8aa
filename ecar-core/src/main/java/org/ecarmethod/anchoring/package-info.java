/**
 * The gate: whether those who will receive the results are ready to act on them and to reconsider their own work,
 * settled before anybody is invited. This is the one lesson that Botkyrka calls decisive (S1:9c to 9e).
 *
 * <p>Start with {@link org.ecarmethod.anchoring.AnchoringMap}; its {@code assess} gives a
 * {@link org.ecarmethod.anchoring.Verdict}, and only a verdict of ready holds an
 * {@link org.ecarmethod.anchoring.AnchoringProof}. A proof cannot be made in any other way.
 *
 * <p>Not to be confused with the step of Boverket's ladder that has the same Swedish name, förankring: consulting
 * residents on finished proposals (K20).
 */
@NullMarked
package org.ecarmethod.anchoring;

import org.jspecify.annotations.NullMarked;
