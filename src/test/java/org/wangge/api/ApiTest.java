package org.wangge.api;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wangge.scenario.Actor;
import org.wangge.testing.OnH2;

/**
 * A test of the contract over real HTTP, as a client that knows nothing but the contract. No
 * sweep runs beside it, and no other test moves its clock.
 */
@OnH2(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "wangge.sweeps.every=PT1H")
abstract class ApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    Actor who(String username) {
        return new Actor(port, username, clock);
    }

    String base() {
        return "http://localhost:" + port;
    }

    /** The number of a case that the checkpoint of 贾家庄村 has just opened. */
    String openCase() {
        return who("checkpoint")
                .post("/api/registrations", Returning.fromAHighRiskArea())
                .expect(201)
                .body()
                .path("number")
                .asText();
    }
}
