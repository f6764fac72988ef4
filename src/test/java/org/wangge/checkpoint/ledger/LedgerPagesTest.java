package org.wangge.checkpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.wangge.testing.OnH2;

/** The pages on which a village hands its ledger in. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class LedgerPagesTest extends LedgerSender {
    @Autowired
    private TestRestTemplate rest;

    @Override
    TestRestTemplate rest() {
        return rest;
    }

    @Test
    void aLedgerCanBeLeftAndComeBackTo() {
        String id = sent(HEADER + person("E12345601", "365"));

        assertThat(page("/ledgers")).contains("/ledgers/" + id).contains("待修正");
        assertThat(page("/ledgers/" + id)).contains("第 2 行").contains("体温").contains("/api/ledgers/" + id + "/rows/1");
    }

    @Test
    void aFileThatIsNoLedgerSaysWhy() {
        assertThat(page("/ledgers/" + sent("床前明月光"))).contains("没有找到表头");
    }

    @Test
    void whoMayHandNoLedgerInSeesNone() {
        assertThat(as("health").getForEntity("/ledgers", String.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private String page(String path) {
        return as("secretary").getForObject(path, String.class);
    }

    private String sent(String text) {
        String id = ok(send("secretary", "ledger.csv", bytes(text))).get("id").asText();
        settled("secretary", id);
        return id;
    }
}
