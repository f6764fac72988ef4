package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.testing.OnH2;

/** Nobody is missed, one custodian, to the end: somebody tries to break these rules, over HTTP and in the database. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class RulesOfTheRecordTest extends Scenario {

    private Story atHome() {
        return registered(Returnee.somebody().fromACountyWithARiskArea().on("2022-03-30"))
                .isReceivedAssessedAndOrderedAtHome();
    }

    /** Rule 1. */
    @Nested
    class NobodyIsMissed {

        @Test
        void aSecondRegistrationJoinsTheOpenCase() {
            Returnee person = Returnee.somebody().fromAHighRiskArea();
            Story story = registered(person);
            Answer again = who("secretary")
                    .post("/api/registrations", person.on("2022-04-12").registration())
                    .expect(200);
            assertThat(again.body().path("number").asText()).isEqualTo(story.number());
        }

        @Test
        void theRegistrationItsCaseAndItsProcessAreWrittenTogetherOrNotAtAll() {
            Returnee person = Returnee.somebody().fromAHighRiskArea().on("2022-04-11");
            String number = transactions.execute(tx -> {
                tx.setRollbackOnly();
                return registers.once(person);
            });
            assertThat(rowsOf(number)).isZero();
            assertThat(registered(person).number()).isNotEqualTo(number);
            assertThat(rowsOf(transactions.execute(tx -> registers.once(
                            Returnee.somebody().fromAHighRiskArea().on("2022-04-11")))))
                    .isEqualTo(3);
        }

        private int rowsOf(String number) {
            return jdbc.sql("select (select count(*) from return_case where number = :number)"
                            + " + (select count(*) from registration r join return_case c on c.id = r.case_id"
                            + " where c.number = :number)"
                            + " + (select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = :number)")
                    .param("number", number)
                    .query(Integer.class)
                    .single();
        }

        @Test
        void noSecondOpenCaseOfOnePersonCanBeWritten() {
            Story story = registered(Returnee.somebody().fromAHighRiskArea());
            Long resident = jdbc.sql("select resident_id from return_case where number = ?")
                    .param(story.number())
                    .query(Long.class)
                    .single();
            Long other = jdbc.sql("select id from return_case where open = false order by id limit 1")
                    .query(Long.class)
                    .optional()
                    .orElseGet(() -> closedCase());
            assertThatThrownBy(() -> jdbc.sql("update return_case set open = true, resident_id = ? where id = ?")
                            .params(resident, other)
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        private Long closedCase() {
            return jdbc.sql("select id from return_case where number = ?")
                    .param(registered(Returnee.somebody()).number())
                    .query(Long.class)
                    .single();
        }

        @Test
        void aRegistrationWithoutACaseCannotBeWritten() {
            assertThatThrownBy(() -> jdbc.sql("insert into registration (id, unit_code, returned_on, registered_by,"
                                    + " registered_at, source) values (1, '141182100200', '2022-04-11', 1,"
                                    + " '2022-04-11 00:00:00', 'page')")
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    /** Rule 2. */
    @Nested
    class OneCustodian {

        @Test
        void nobodyTakesACaseThatWasNotOffered() {
            Story story = atHome();
            story.posts("grid", "/handovers", Map.of("to", "grid", "note", "")).expect(403);
            story.posts("checkpoint", "/handovers/1/accept", Map.of()).expect(404);
            assertThat(story.custodian()).isEqualTo(nameOf("checkpoint"));
        }

        @Test
        void aCaseGoesToNobodyWithoutAPostThere() {
            assertThat(atHome().posts("checkpoint", "/handovers", Map.of("to", "neighbour", "note", ""))
                            .expect(422)
                            .body()
                            .toString())
                    .contains("person-unknown");
        }

        @Test
        void aCaseWithoutACustodianCannotBeWritten() {
            Story story = atHome();
            assertThatThrownBy(() -> jdbc.sql("update return_case set custodian_id = null where number = ?")
                            .param(story.number())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    /** Rule 3. */
    @Nested
    class ToTheEnd {

        @Test
        void noCaseIsDeleted() {
            Story story = atHome();
            for (String user : List.of("checkpoint", "city", "admin")) {
                assertThat(who(user).send("DELETE", story.path(""), null).status())
                        .isIn(403, 404, 405);
            }
            assertThatThrownBy(() -> jdbc.sql("delete from return_case where number = ?")
                            .param(story.number())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThat(story.status()).isEqualTo("open");
        }

        @Test
        void nobodyClosesACaseAsReleasedByAsking() {
            for (String outcome : List.of("released", "referred", "transferred", "no-measure", "gone")) {
                atHome().posts("checkpoint", "/closures", Map.of("outcome", outcome, "reason", "想早点结束"))
                        .expect(422);
            }
        }

        @Test
        void aCaseThatIsClosedTakesNothingMore() {
            Story story = atHome();
            story.tested(today(), "positive").expect(201);
            assertThat(story.posts("checkpoint", "/handovers", Map.of("to", "secretary", "note", ""))
                            .expect(409)
                            .code())
                    .isEqualTo("case-closed");
            story.posts("checkpoint", "/transfers", Map.of("unit", "141182103213", "reason", "随女儿居住"))
                    .expect(409);
            story.posts("checkpoint", "/closures", Map.of("outcome", "error", "reason", "有误"))
                    .expect(409);
            story.posts("grid", "/non-cooperation", Map.of("kind", "other", "account", "态度不好"))
                    .expect(409);
            story.tested(today(), "negative").expect(409);
        }
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Registrar registers;
}
