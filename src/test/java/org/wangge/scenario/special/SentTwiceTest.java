package org.wangge.scenario.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wangge.scenario.Answer;
import org.wangge.scenario.AtOnce;
import org.wangge.testing.OnBothDatabases;

/** The network loses an answer, or a thumb presses twice: what was reported is there once, with one process. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class SentTwiceTest extends SpecialScenario {

    private static final int TIMES = 5;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSameWordsAtOnceAreOneReport() {
        for (int i = 0; i < TIMES; i++) {
            String what = "第" + i + "户断了炊";
            List<Answer> answers = AtOnce.both(
                    () -> report("grid", "food-or-heating-failing", what),
                    () -> report("grid", "food-or-heating-failing", what));
            assertThat(AtOnce.statuses(answers)).containsExactly(200, 201);
            assertIsOne(answers);
        }
    }

    @Test
    void oneKeyAtOnceIsOneReport() {
        for (int i = 0; i < TIMES; i++) {
            String key = "lost-answer-" + i;
            List<Answer> answers = AtOnce.both(() -> byKey(key), () -> byKey(key));
            assertThat(AtOnce.statuses(answers)).containsExactly(201, 201);
            assertIsOne(answers);
        }
    }

    @Test
    void ofTwoWhoAcknowledgeAtOnceOneDoes() {
        for (int i = 0; i < TIMES; i++) {
            String id = reported("grid", "accident", "村口第" + i + "辆三轮翻了");
            List<Answer> answers =
                    AtOnce.both(() -> acknowledges("secretary", id), () -> acknowledges("secretary", id));
            assertThat(AtOnce.statuses(answers)).containsExactly(200, 409);
            assertThat(seenBy("grid", id).path("acknowledgedBy").asText()).isEqualTo(nameOf("secretary"));
            assertThat(has("secretary", "acknowledge-situation")).isFalse();
        }
    }

    private Answer byKey(String key) {
        Map<String, Object> body = Map.of("kind", "other", "what", "路断了 " + key, "where", "村口");
        return who("grid").send("POST", ALL, body, "Idempotency-Key", key);
    }

    private void assertIsOne(List<Answer> answers) {
        String id = answers.get(0).body().path("id").asText();
        assertThat(answers.get(1).body().path("id").asText()).isEqualTo(id);
        assertThat(jdbc.sql("select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null and BUSINESS_KEY_ = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(told(seenBy("grid", id))).containsExactly(nameOf("secretary"));
    }
}
