package org.wangge.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Two things measured in turns, so that whatever else the machine does meets both alike. */
final class Rounds {

    private final int size;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();

    /** @param size how many things count in each */
    Rounds(int size) {
        this.size = size;
    }

    /** @param times how often each is done a round */
    void take(int rounds, int times, IntConsumer our, IntConsumer others) {
        int done = 0;
        for (int round = 0; round < rounds; round++) {
            ours.add(perSecond(done, times, our));
            bare.add(perSecond(done, times, others));
            done += times;
        }
    }

    private double perSecond(int from, int times, IntConsumer work) {
        long begin = System.nanoTime();
        for (int i = from; i < from + times; i++) {
            work.accept(i);
        }
        return size * times * 1e9 / (System.nanoTime() - begin);
    }

    @Override
    public String toString() {
        double our = median(ours);
        double other = median(bare);
        return "ours %.1f/s, bare %.1f/s, ratio %.2f".formatted(our, other, our / other);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
