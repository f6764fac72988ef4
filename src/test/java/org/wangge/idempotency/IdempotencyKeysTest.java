package org.wangge.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.ids.Ids;
import org.wangge.testing.OnBothDatabases;

@OnBothDatabases
@AutoConfigureMockMvc
@Import(Parcels.class)
class IdempotencyKeysTest {

    private final String key = UUID.randomUUID().toString();

    @Autowired
    private MockMvc http;

    @Autowired
    private Parcels parcels;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void twoAccountsAndNoParcel() {
        parcels.reset();
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from audit_entry where action = 'parcel-taken'");
            jdbc.update("delete from account where username in ('sender', 'other-sender')");
            for (String name : new String[] {"sender", "other-sender"}) {
                jdbc.update(
                        "insert into account (id, username, name, enabled, synthetic, version)"
                                + " values (?, ?, ?, true, false, 0)",
                        Ids.next(),
                        name,
                        name);
            }
        });
    }

    @Test
    void theSameKeyAndBodyAnswerAsTheFirstTimeAndHaveOneEffect() throws Exception {
        var first = send("sender", key, "{\"to\":\"贾家庄\",\"weight\":3}");
        var again = send("sender", key, "{ \"weight\": 3, \"to\": \"贾家庄\" }");

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .contains("贾家庄");
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(again.getContentType()).isEqualTo(first.getContentType());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aBodyThatTheControllerReadsByItselfIsComparedByWhatItSays() throws Exception {
        assertThat(sendTo("/api/test-parcels/text", "{\"a\":1,\"b\":2}").getStatus())
                .isEqualTo(204);
        assertThat(sendTo("/api/test-parcels/text", "{ \"b\": 2, \"a\": 1 }").getStatus())
                .isEqualTo(204);
        assertThat(sendTo("/api/test-parcels/text", "{\"a\":1}").getStatus()).isEqualTo(422);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() throws Exception {
        send("sender", key, "{\"to\":\"a\"}");

        var other = send("sender", key, "{\"to\":\"b\"}");

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString())
                .contains("\"code\":\"idempotency-key-reused\"")
                .contains("内容不同");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aKeyOfAnotherAccountIsAnotherKey() throws Exception {
        send("sender", key, "{\"to\":\"a\"}");

        assertThat(send("other-sender", key, "{\"to\":\"b\"}").getStatus()).isEqualTo(201);
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void withoutAKeyEachRequestHasItsEffect() throws Exception {
        send("sender", null, "{\"to\":\"a\"}");
        send("sender", null, "{\"to\":\"a\"}");

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void aKeyThatIsEmptyTooLongOrNotVisibleAsciiIsRefused() throws Exception {
        for (String bad : new String[] {"", "a b", "k".repeat(129), "键"}) {
            var answer = send("sender", bad, "{\"to\":\"a\"}");
            assertThat(answer.getStatus()).as(bad).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("idempotency-key-invalid");
        }
        assertThat(send("sender", "!" + "k".repeat(127), "{\"to\":\"a\"}").getStatus())
                .isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesNoRecordAndNoEffect() throws Exception {
        assertThat(send("sender", key, "{\"to\":\"nowhere\"}").getStatus()).isEqualTo(409);
        assertThat(send("sender", key, "{\"to\":\"returned\"}").getStatus()).isEqualTo(409);
        assertThat(effects()).isZero();

        assertThat(send("sender", key, "{\"to\":\"a\"}").getStatus()).isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void ofTwoAtOnceOneWaitsAndGivesTheOthersAnswer() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> sendUnchecked("{\"to\":\"slow\"}"));
        parcels.started().await(10, TimeUnit.SECONDS);
        var second = CompletableFuture.supplyAsync(() -> sendUnchecked("{\"to\":\"slow\"}"));
        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS).execute(parcels.mayEnd()::countDown);

        assertThat(second.get(30, TimeUnit.SECONDS).getContentAsString())
                .isEqualTo(first.get(30, TimeUnit.SECONDS).getContentAsString());
        assertThat(first.get().getStatus()).isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aCollisionInTheMatterIsRunAgain() throws Exception {
        assertThat(send("sender", key, "{\"to\":\"collides-once\"}").getStatus())
                .isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void anUploadedFileCountsAsTheBody() throws Exception {
        assertThat(upload("a,b").getStatus()).isEqualTo(200);
        assertThat(upload("a,b").getStatus()).isEqualTo(200);
        assertThat(upload("a,c").getStatus()).isEqualTo(422);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void whatIsKeptOfAnAnswerIsEncrypted() throws Exception {
        send("sender", key, "{\"to\":\"13523832096\"}");

        byte[] body = jdbc.queryForObject(
                "select body from idempotency_record order by created_at desc limit 1", byte[].class);
        assertThat(new String(body, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("13523832096");
    }

    private MockHttpServletResponse send(String sender, String key, String body) throws Exception {
        var request = post("/api/test-parcels")
                .with(user(sender))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return http.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse sendTo(String path, String body) throws Exception {
        return http.perform(post(path)
                        .with(user("sender"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .header("Idempotency-Key", key))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse sendUnchecked(String body) {
        try {
            return send("sender", key, body);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse upload(String content) throws Exception {
        return http.perform(multipart("/api/test-parcels/list")
                        .file("file", content.getBytes())
                        .with(user("sender"))
                        .with(csrf())
                        .header("Idempotency-Key", key))
                .andReturn()
                .getResponse();
    }

    private int effects() {
        return jdbc.queryForObject("select count(*) from audit_entry where action = 'parcel-taken'", Integer.class);
    }
}
