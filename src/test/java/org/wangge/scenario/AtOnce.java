package org.wangge.scenario;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two who act at the same moment, each on a thread of their own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of two was answered, in the order in which they are named. */
    public static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<T>> acts = Stream.of(one, other)
                    .map(act -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return act.get();
                            },
                            threads))
                    .toList();
            return acts.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    /** The statuses of some answers, the smallest first. */
    public static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).sorted().toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
