package org.wangge.checkpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.checkpoint.ledger.RowJudge.Judgement;
import org.wangge.population.IdentityDocument;

/** The ledger of two thousand persons in the three forms that villages send. */
class ReturneesTest {
    private static final Path FOLDER = Path.of("src/test/resources/data/returnees");
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 11);

    @ParameterizedTest
    @ValueSource(strings = {"returnees.xlsx", "returnees-utf8bom.csv", "returnees-gb18030.csv"})
    void everyRowGetsItsVerdict(String file) throws IOException {
        RowJudge judge = new RowJudge(Fenyang.units(), unit -> true, TODAY);
        Cases cases = new Cases();
        List<String> found = new ArrayList<>();

        LedgerFile.read(
                FOLDER.resolve(file), row -> found.add(row.number() + " " + verdict(judge.judge(row.cells()), cases)));

        List<String> expected = new ArrayList<>();
        for (JsonNode row :
                new ObjectMapper().readTree(FOLDER.resolve("verdicts.json").toFile())) {
            expected.add(row.get("row").asInt() + " " + expected(row));
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    private static String expected(JsonNode row) {
        String verdict = row.get("verdict").asText() + " " + row.get("reason").asText();
        return verdict.startsWith("accept")
                ? verdict + " " + row.get("unit").asText() + " "
                        + row.get("risk").asText()
                : verdict;
    }

    private static String verdict(Judgement judgement, Cases cases) {
        LedgerEntry entry = judgement.entry();
        if (entry == null) {
            return "reject " + judgement.fault().reason();
        }
        if (!cases.take(entry)) {
            return "duplicate already-open";
        }
        return "accept " + (hasFever(entry) ? "fever" : "") + " " + entry.unit() + " " + entry.risk();
    }

    private static boolean hasFever(LedgerEntry entry) {
        return entry.temperature().compareTo(new BigDecimal("37.3")) >= 0
                || !entry.symptoms().isEmpty();
    }

    /** The cases that registering would leave behind, by the rules that were in force in these weeks. */
    private static final class Cases {
        private static final LocalDate TAIYUAN_NOTICE = LocalDate.of(2022, 4, 3);
        private final Set<IdentityDocument> open = new HashSet<>();
        private final Set<String> days = new HashSet<>();

        boolean take(LedgerEntry entry) {
            if (open.contains(entry.identity()) || !days.add(entry.identity().number() + " " + entry.returnedOn())) {
                return false;
            }
            if (staysOpen(entry)) {
                open.add(entry.identity());
            }
            return true;
        }

        private static boolean staysOpen(LedgerEntry entry) {
            boolean underNotice =
                    entry.origin().startsWith("山西省太原市") && !entry.returnedOn().isBefore(TAIYUAN_NOTICE);
            return hasFever(entry) || underNotice || Set.of("medium", "high").contains(entry.risk());
        }
    }
}
