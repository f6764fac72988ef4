package org.wangge.policing.cases;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;

/**
 * Numbers papers as courts and archives know them, such as 贾家庄所行罚决字〔2022〕3号: running for each issuing body, kind
 * of paper and year. A number is taken in the transaction of its paper, so that none is given twice and none is lost.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperNumbers {

    private static final String YEAR = "body = ? and series = ? and year_of = ?";

    private final JdbcClient jdbc;
    private final KnownUnits units;
    private final TransactionTemplate apart;

    PaperNumbers(JdbcClient jdbc, KnownUnits units, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.units = units;
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What stands between the body and the year. */
    enum Series {
        OPENED("立字"),
        NOT_OPENED("不立字"),
        PENALISED("行罚决字"),
        NOT_PENALISED("不罚决字"),
        REFERRED("移字");

        private final String word;

        Series(String word) {
            this.word = word;
        }

        static Series of(Step.Result result) {
            return switch (result) {
                case PENALISED -> PENALISED;
                case NOT_PENALISED -> NOT_PENALISED;
                case REFERRED -> REFERRED;
            };
        }
    }

    /** The next number of the station there. */
    String ofStation(String township, Series series, LocalDate on) {
        return next(township, bare(name(township), "(镇|乡|街道办事处|街道)") + "所", series, on);
    }

    /** The next number of the police above the station. */
    String ofCounty(String township, Series series, LocalDate on) {
        String county = units.find(township).map(Unit::parentCode).orElse(township);
        return next(county, bare(name(county), "(市|县|区)") + "公", series, on);
    }

    private String next(String body, String shortName, Series series, LocalDate on) {
        int number = take(body, series.name(), on.getYear());
        return shortName + series.word + "〔" + on.getYear() + "〕" + number + "号";
    }

    private int take(String body, String series, int year) {
        if (!counted(body, series, year)) {
            begin(body, series, year);
            counted(body, series, year);
        }
        return jdbc.sql("select last_number from paper_number where " + YEAR)
                .params(body, series, year)
                .query(Integer.class)
                .single();
    }

    /** In a transaction of its own: whoever begins the same year at the same moment waits for nobody's paper. */
    private void begin(String body, String series, int year) {
        try {
            apart.executeWithoutResult(
                    tx -> jdbc.sql("insert into paper_number (body, series, year_of, last_number) values (?, ?, ?, 0)")
                            .params(body, series, year)
                            .update());
        } catch (DuplicateKeyException begun) {
            // somebody else has just begun it
        }
    }

    /** Holds the row until the transaction ends. */
    private boolean counted(String body, String series, int year) {
        return jdbc.sql("update paper_number set last_number = last_number + 1 where " + YEAR)
                        .params(body, series, year)
                        .update()
                > 0;
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse(unit);
    }

    private static String bare(String name, String kind) {
        return name.replaceFirst(kind + "$", "");
    }
}
