package org.ecarmethod.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Worker} in a process of its own, as the one who tells it what to do sees it. */
final class Jvm implements AutoCloseable {

    private final Process process;
    private final PrintWriter tasks;
    private final BufferedReader answers;

    Jvm(List<String> flags) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName()));
        process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        tasks = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** {@return the program that runs this one too} */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Round round(Task task) throws IOException {
        tasks.println(task);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("the JVM ended while it did " + task);
        }
        return Round.parse(answer);
    }

    /** Lets the process end, which it does when there is nothing more to read. */
    @Override
    public void close() {
        tasks.close();
        process.onExit().join();
    }
}
