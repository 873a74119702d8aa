package org.ecarmethod.examples;

/** The whole page about a process, from what it is to what was checked. */
final class ProcessPage {

    private ProcessPage() {}

    static Page of(Reading reading, Words words) {
        Page page = new Page().title(words.say(reading.content().title()));
        new SummarySection(reading, words, page).print();
        new OriginSection(reading, words, page).print();
        new AnswersSection(reading, words, page).print();
        new MatrixSection(reading, words, page).print();
        new PromisesSection(reading, words, page).print();
        new AnchoringSection(reading, words, page).print();
        new CoreFunctionsSection(reading, words, page).print();
        new CheckSection(reading, words, page).print();
        return page;
    }
}
