/**
 * Membership in networks of cities: reports submitted, results expected, support; and its links to the answers of a
 * process of the method.
 *
 * <p>Processes are named by {@link org.ecarmethod.network.RunId} and are separate documents, which contain nothing of this.
 * Where sources disagree, each keeps its word beside the others. Source: domain 3c and 4.
 */
@NullMarked
package org.ecarmethod.network;

import org.jspecify.annotations.NullMarked;
