package org.wangge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.wangge.testing.OnH2;

/** Where no rule asks anything of somebody, the case closes as it is made, on the record. */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoMeasureTest extends Scenario {

    @Test
    void theCaseClosesInTheRegisteringTransaction() {
        Story story = registered(Returnee.somebody());
        assertThat(story.outcome()).isEqualTo("no-measure");
        assertThat(story.openTasks()).isEmpty();
        assertThat(story.orders()).isEmpty();
        assertThat(story.seen().path("eraseAfter").asText()).isEqualTo("2022-05-02");
        assertThat(story.happened()).containsExactly("registered", "rule-applied", "colour-changed", "closed");
    }

    @Test
    void theSameDayOfReturnIsNotASecondCase() {
        Returnee person = Returnee.somebody();
        Story story = registered(person);
        Answer again =
                who("grid").post("/api/registrations", person.registration()).expect(200);
        assertThat(again.body().path("number").asText()).isEqualTo(story.number());
        assertThat(story.happened()).endsWith("registered-again");
    }

    @Test
    void anotherDayOfReturnIsAnotherCase() {
        Returnee person = Returnee.somebody();
        Story first = registered(person);
        until("2022-04-12T08:00");
        assertThat(registered(person.on("2022-04-12")).number()).isNotEqualTo(first.number());
    }
}
