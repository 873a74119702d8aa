package org.ecarmethod.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.ecarmethod.benchmarks.Works.Work;

/**
 * A JVM that does tasks when it is told to. Each line of its input names one, such as {@code read/10}; it does it at
 * least once and until its thread has worked for a tenth of a second, and answers with a line of figures. So the rounds of several JVMs can take turns.
 */
public final class Worker {

    /** For how many nanoseconds the thread works in a round. */
    private static final long WORKED = 100_000_000;

    /** How long a round may take at most before another turn, for a thread that only waits for others. */
    private static final long WAITED = 5 * WORKED;

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Works works = new Works();
    private final Map<Task, Work> begun = new HashMap<>();

    /** Keeps what was made last, so that the making of it cannot be left out. */
    @SuppressWarnings("UnusedVariable")
    private volatile Object last = "";

    Worker() {}

    /**
     * Does what the lines of the standard input say.
     *
     * @param args not used
     * @throws IOException if the input cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream answers = System.out;
        // What a library prints is no answer.
        System.setOut(System.err);
        Worker worker = new Worker();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            answers.println(worker.round(Task.parse(line)).line());
        }
    }

    Round round(Task task) throws IOException {
        Work work = begun.computeIfAbsent(task, works::of);
        double documents = 0;
        long thread = Thread.currentThread().getId();
        long bytes = THREAD.getThreadAllocatedBytes(thread);
        long cpu = THREAD.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long worked;
        long wall;
        do {
            last = work.run();
            documents += task.documents();
            worked = THREAD.getCurrentThreadCpuTime() - cpu;
            wall = System.nanoTime() - begin;
        } while (worked < WORKED && wall < WAITED);
        long allocated = THREAD.getThreadAllocatedBytes(thread) - bytes;
        return new Round(documents, worked / 1e3 / documents, wall / 1e3 / documents, allocated / documents);
    }
}
