package org.wangge.scenario.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.population.Household;
import org.wangge.population.Households;
import org.wangge.population.IdentityDocument;
import org.wangge.population.PersonName;
import org.wangge.population.Residents;
import org.wangge.scenario.Returnee;
import org.wangge.testing.OnBothDatabases;

/** Household groups stand beneath their grid on the village's sheet: derived, never asked. */
@OnBothDatabases(webEnvironment = WebEnvironment.RANDOM_PORT)
class HouseholdGroupsTest extends Rounds {

    private static final String GROUP = GRID + "-01";

    @Autowired
    private Residents residents;

    @Autowired
    private Households households;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void whoseHouseholdBelongsToAGroupIsCountedThereAndInTheGrid() {
        registered(atHomeIn(GROUP, Returnee.somebody().fromAHighRiskArea()));
        registered(Returnee.somebody().fromAHighRiskArea());
        adds(report(VILLAGE, MONDAY));

        until("2022-04-11T11:05");
        adds(report(VILLAGE, MONDAY));
        assertThat(report(VILLAGE, MONDAY).path("expected").asInt())
                .isEqualTo(report(VILLAGE, MONDAY).path("grids").size());
        signs("secretary", VILLAGE, MONDAY).expect(200);

        registered(atHomeIn(GROUP, Returnee.somebody().fromAHighRiskArea()));
        until("2022-04-12T11:05");
        JsonNode next = grid(report(VILLAGE, TUESDAY));
        assertThat(next.path("figures").path("returned").asInt()).isEqualTo(1);
        assertThat(group(next, GROUP).path("returned-total").asInt()).isEqualTo(2);
        assertThat(group(next, GROUP).path("in-care").asInt()).isEqualTo(2);
        adds(report(VILLAGE, MONDAY));
    }

    /** On Monday: one in the group, one in none, and both in the grid. */
    private static void adds(JsonNode report) {
        JsonNode grid = grid(report);
        for (String figure : new String[] {"returned", "returned-total", "in-care"}) {
            assertThat(grid.path("figures").path(figure).asInt()).as(figure).isEqualTo(2);
            assertThat(group(grid, GROUP).path(figure).asInt()).as(figure).isEqualTo(1);
            assertThat(group(grid, null).path(figure).asInt()).as(figure).isEqualTo(1);
            assertThat(figure(report, figure)).as(figure).isEqualTo(2);
        }
        assertThat(group(grid, GRID + "-02").path("returned").asInt(-1)).isZero();
    }

    private Returnee atHomeIn(String group, Returnee person) {
        transactions.executeWithoutResult(tx -> {
            Household household = households.save(new Household(group, "某户"));
            IdentityDocument identity =
                    IdentityDocument.parse(person.identity(), today()).value();
            residents
                    .recognise(identity, PersonName.parse(person.name()).value(), Optional.empty())
                    .join(household);
        });
        return person;
    }

    private static JsonNode grid(JsonNode report) {
        return StreamSupport.stream(report.path("grids").spliterator(), false)
                .filter(line -> line.path("grid").asText().equals(GRID))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode group(JsonNode grid, String group) {
        return StreamSupport.stream(grid.path("groups").spliterator(), false)
                .filter(line -> group == null
                        ? line.path("group").isNull()
                        : line.path("group").asText().equals(group))
                .findFirst()
                .orElseThrow()
                .path("figures");
    }
}
