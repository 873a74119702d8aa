package org.ecarmethod.benchmarks;

/**
 * A variant on data of a size.
 *
 * @param variant what is done
 * @param size to how much: a size of {@link Workload}, or a number of circles or cities
 */
record Task(Variant variant, String size) {

    static Task parse(String text) {
        int slash = text.indexOf('/');
        return new Task(Variant.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** {@return how many documents one turn reads or writes} */
    int documents() {
        return Variant.PEERS.contains(variant) && size.equals(Workload.SMALL) ? Workload.SMALL_DOCUMENTS : 1;
    }

    /** {@return the text that {@link #parse} reads} */
    @Override
    public String toString() {
        return variant.id() + '/' + size;
    }
}
