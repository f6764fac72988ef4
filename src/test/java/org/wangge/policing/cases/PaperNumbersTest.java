package org.wangge.policing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.policing.cases.PaperNumbers.Series;
import org.wangge.testing.OnBothDatabases;

/** The numbers of police papers run without a gap, however many officers write at once. */
@OnBothDatabases
class PaperNumbersTest {

    private static final String TOWNSHIP = "141182100000";

    @Autowired
    private PaperNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    private String decided(int year) {
        return transaction.execute(tx -> numbers.ofStation(TOWNSHIP, Series.PENALISED, LocalDate.of(year, 3, 1)));
    }

    @Test
    void eachBodyEachKindOfPaperAndEachYearCountForThemselves() {
        assertThat(decided(2031)).isEqualTo("贾家庄所行罚决字〔2031〕1号");
        assertThat(decided(2031)).isEqualTo("贾家庄所行罚决字〔2031〕2号");
        assertThat(decided(2032)).isEqualTo("贾家庄所行罚决字〔2032〕1号");
        LocalDate day = LocalDate.of(2031, 12, 31);
        transaction.executeWithoutResult(tx -> {
            assertThat(numbers.ofStation(TOWNSHIP, Series.OPENED, day)).isEqualTo("贾家庄所立字〔2031〕1号");
            assertThat(numbers.ofCounty(TOWNSHIP, Series.PENALISED, day)).isEqualTo("汾阳公行罚决字〔2031〕1号");
        });
    }

    @Test
    void aPaperThatComesToNothingGivesItsNumberBack() {
        transaction.executeWithoutResult(tx -> {
            decided(2033);
            tx.setRollbackOnly();
        });
        assertThat(decided(2033)).endsWith("〔2033〕1号");
    }

    @Test
    void manyAtOnceGetOneEachAndNoneIsLeftOut() throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(6);
        List<Callable<String>> papers = IntStream.range(0, 30)
                .<Callable<String>>mapToObj(any -> () -> decided(2034))
                .toList();
        List<String> given = new ArrayList<>();
        for (Future<String> paper : officers.invokeAll(papers)) {
            given.add(paper.get());
        }
        officers.shutdown();
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> "贾家庄所行罚决字〔2034〕" + number + "号")
                        .toList());
    }
}
