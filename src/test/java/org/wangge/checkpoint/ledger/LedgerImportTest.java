package org.wangge.checkpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.wangge.testing.OnBothDatabases;

/** Ledgers as those who send them see it: over HTTP. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class LedgerImportTest extends LedgerSender {
    private static final Path FOLDER = Path.of("src/test/resources/data/returnees");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private TestRestTemplate rest;

    @Override
    TestRestTemplate rest() {
        return rest;
    }

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyRowOfTheLedgerOfTwoThousandGetsItsVerdict() throws IOException {
        JsonNode sent = ok(send("city", "returnees.xlsx", Files.readAllBytes(FOLDER.resolve("returnees.xlsx"))));
        JsonNode ledger = settled("city", sent.get("id").asText());

        Map<Integer, String> found = new HashMap<>();
        for (JsonNode row : rows("city", ledger.get("id").asText(), "")) {
            String reason = row.get("reason").isNull() ? "" : row.get("reason").asText();
            found.put(row.get("row").asInt(), row.get("verdict").asText() + " " + reason);
        }
        Map<Integer, String> expected = new HashMap<>();
        for (JsonNode row : JSON.readTree(FOLDER.resolve("verdicts.json").toFile())) {
            expected.put(
                    row.get("row").asInt(),
                    row.get("verdict").asText() + " " + row.get("reason").asText());
        }
        assertThat(found).isEqualTo(expected);
        assertThat(ledger.get("state").asText()).isEqualTo("waiting");
        assertThat(ledger.get("total").asInt()).isEqualTo(2000);
        assertThat(ledger.get("accepted").asInt()).isEqualTo(1749);
        assertThat(ledger.get("duplicates").asInt()).isEqualTo(33);
        assertThat(ledger.get("rejected").asInt()).isEqualTo(218);

        JsonNode again = ok(send("city", "again.xlsx", Files.readAllBytes(FOLDER.resolve("returnees.xlsx"))));
        assertThat(again.get("id")).isEqualTo(ledger.get("id"));
        JsonNode other = settled(
                "city",
                ok(send("city", "a.csv", Files.readAllBytes(FOLDER.resolve("returnees-gb18030.csv"))))
                        .get("id")
                        .asText());
        assertThat(other.get("accepted").asInt()).isZero();
        assertThat(other.get("duplicates").asInt()).isEqualTo(1749 + 33);
    }

    @Test
    void aBadRowIsMendedInPlaceAndTheLedgerIsDone() {
        String id = handIn("secretary", person("E12345601", "365") + person("E12345602", "36.5"));
        JsonNode ledger = settled("secretary", id);
        assertThat(ledger.get("state").asText()).isEqualTo("waiting");
        JsonNode bad = rows("secretary", id, "?verdict=reject").get(0);
        assertThat(bad.get("reason").asText()).isEqualTo("temperature-invalid");
        assertThat(bad.get("field").asText()).isEqualTo("temperature");
        assertThat(bad.get("message").asText()).contains("体温");
        assertThat(bad.get("sheetRow").asInt()).isEqualTo(2);
        assertThat(bad.get("values").get("identity").asText()).isEqualTo("E******01");

        JsonNode still = mend("secretary", id, 1, Map.of("temperature", 3.65)).getBody();
        assertThat(still.get("verdict").asText()).isEqualTo("reject");
        JsonNode mended = mend("secretary", id, 1, Map.of("temperature", 36.6)).getBody();
        assertThat(mended.get("verdict").asText()).isEqualTo("accept");
        assertThat(mended.get("caseNumber").asText()).isNotBlank();
        assertThat(show("secretary", id).getBody().get("state").asText()).isEqualTo("done");
        assertThat(mend("secretary", id, 1, Map.of("temperature", 36.6)).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(cellsLeft(id)).isZero();
    }

    @Test
    void aMendedRowOfSomebodyWhoHasACaseMeanwhileIsADuplicate() {
        String id = handIn("secretary", person("E12345605", "36.5") + person("E1234560", "36.5"));
        settled("secretary", id);
        JsonNode mended =
                mend("secretary", id, 2, Map.of("identity", "E12345605")).getBody();
        assertThat(mended.get("verdict").asText()).isEqualTo("duplicate");
        assertThat(mended.get("reason").asText()).isEqualTo("already-open");
    }

    @Test
    void aFieldThatNoLedgerHasIsRefused() {
        String id = handIn("secretary", person("141182199001010029", "36.5"));
        settled("secretary", id);
        ResponseEntity<JsonNode> answer = mend("secretary", id, 1, Map.of("shoeSize", "42"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().get("errors").get(0).get("field").asText()).isEqualTo("shoeSize");
    }

    @Test
    void whatRemainsIsGivenBackAsAWorkbookThatCanBeHandedInAgain() throws IOException {
        String id = handIn("secretary", person("141182199001010020", "36.5"));
        settled("secretary", id);
        ResponseEntity<byte[]> file = as("secretary").getForEntity("/api/ledgers/" + id + "/remaining", byte[].class);
        assertThat(file.getHeaders().getContentType().toString()).contains("spreadsheetml");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.getBody()))) {
            List<Row> lines = workbook.getFirstSheet().read();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(1).getCellText(1)).contains("校验位");
        }
        JsonNode again = settled(
                "secretary",
                ok(send("secretary", "again.xlsx", file.getBody())).get("id").asText());
        assertThat(again.get("rejected").asInt()).isEqualTo(1);
        assertThat(rows("secretary", again.get("id").asText(), "")
                        .get(0)
                        .get("reason")
                        .asText())
                .isEqualTo("identity-checksum");
    }

    @Test
    void aRowForAVillageOutsideIsUnknownAndTheLedgerIsNobodyElsesBusiness() {
        String id = handIn("neighbour", person("E12345606", "36.5"));
        settled("neighbour", id);
        assertThat(rows("neighbour", id, "").get(0).get("reason").asText()).isEqualTo("unit-unknown");
        assertThat(show("secretary", id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(mend("secretary", id, 1, Map.of("shoeSize", "42")).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(show("city", id).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(show("health", id).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(send("health", "a.csv", bytes(HEADER)).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoint", "grid", "township"})
    void thoseWhoMayHandALedgerInMayDoSoForTheirVillage(String user) {
        String name = Map.of("checkpoint", "E12345671", "grid", "E12345672", "township", "E12345673")
                .get(user);
        String id = handIn(user, person(name, "36.5"));
        assertThat(settled(user, id).get("accepted").asInt()).isEqualTo(1);
        assertThat(as(user).getForObject("/api/ledgers", JsonNode.class)
                        .get("items")
                        .findValuesAsText("id"))
                .contains(id);
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedAndLeavesNothing() {
        int before = jdbc.queryForObject("select count(*) from ledger_row", Integer.class);
        JsonNode refused = ok(send("secretary", "poem.txt", bytes("床前明月光")));
        assertThat(refused.get("state").asText()).isEqualTo("refused");
        assertThat(refused.get("code").asText()).isEqualTo("ledger-no-header");
        assertThat(refused.get("detail").asText()).contains("表头");
        assertThat(jdbc.queryForObject("select count(*) from ledger_row", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void aRefusedFileWithAKeyIsAnsweredTheSameTwice() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode first = ok(send("secretary", "poem.txt", bytes("疑是地上霜"), headers));
        JsonNode second = ok(send("secretary", "poem.txt", bytes("疑是地上霜"), headers));
        assertThat(first.get("code").asText()).isEqualTo("ledger-no-header");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aHundredMegabytesGetAClearAnswer() {
        ResponseEntity<JsonNode> answer = send("secretary", "large.xlsx", new byte[100 << 20]);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(answer.getBody().get("code").asText()).isEqualTo("too-large");
    }

    @Test
    void withoutAFileOrForAnotherKindTheFieldIsNamed() {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("kind", "returnees");
        ResponseEntity<JsonNode> answer = as("secretary").postForEntity("/api/ledgers", parts, JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().get("errors").get(0).get("field").asText()).isEqualTo("file");
    }

    @Test
    void whatAKilledProcessLeftIsTakenUp() {
        String id = handIn("secretary", person("E12345603", "36.5") + person("E12345604", "36.5"));
        settled("secretary", id);
        byte[] faulty = jdbc.queryForObject(
                "select cells from ledger_row where ledger_id = ? and number = 1", byte[].class, waiting());
        // as a kill in the middle leaves it: some rows taken and counted, the others untouched
        transaction.executeWithoutResult(status -> {
            jdbc.update("update ledger set state = 'READING', accepted = 1 where id = ?", Long.valueOf(id));
            jdbc.update(
                    "update ledger_row set verdict = 'PENDING', case_number = null, cells = ?"
                            + " where ledger_id = ? and number = 2",
                    faulty,
                    Long.valueOf(id));
        });
        JsonNode ledger = settled("secretary", id);
        assertThat(ledger.get("accepted").asInt()).isEqualTo(1);
        assertThat(ledger.get("rejected").asInt()).isEqualTo(1);
    }

    /** A ledger whose only row waits to be mended. */
    private Long waiting() {
        String id = handIn("secretary", person("E1234560", "36.5"));
        settled("secretary", id);
        return Long.valueOf(id);
    }

    private int cellsLeft(String id) {
        return jdbc.queryForObject(
                "select count(*) from ledger_row where ledger_id = ? and cells is not null",
                Integer.class,
                Long.valueOf(id));
    }
}
