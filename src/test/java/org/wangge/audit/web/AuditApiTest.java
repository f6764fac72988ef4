package org.wangge.audit.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.audit.AuditTrail;
import org.wangge.testing.OnH2;

@OnH2
@AutoConfigureMockMvc
class AuditApiTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void threeActs(@Autowired AuditTrail trail, @Autowired TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 3; i++) {
                trail.record("gate-opened", "gate", "G-" + i, "141182100200", Map.of("nth", i));
            }
        });
    }

    @Test
    void anAuditorReadsTheTrailPageByPage() throws Exception {
        String first = http.perform(get("/api/audit?action=gate-opened&limit=2").with(user("auditor")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].subjectId").value("G-2"))
                .andExpect(jsonPath("$.items[0].details.nth").value(2))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String cursor = json.readTree(first).get("next").asText();

        http.perform(get("/api/audit?action=gate-opened&limit=2&cursor=" + cursor)
                        .with(user("auditor")))
                .andExpect(jsonPath("$.items[0].subjectId").value("G-0"));
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        for (String name : new String[] {"admin", "city", "secretary", "station"}) {
            http.perform(get("/api/audit").with(user(name))).andExpect(status().isForbidden());
            http.perform(get("/api/audit/verification").with(user(name))).andExpect(status().isForbidden());
        }
        http.perform(get("/api/audit")).andExpect(status().isUnauthorized());
    }

    @Test
    void anAuditorVerifiesTheChain() throws Exception {
        http.perform(get("/api/audit/verification").with(user("auditor")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.intact").value(true));
    }

    @Test
    void aLimitOrCursorThatMakesNoSenseIsRefused() throws Exception {
        http.perform(get("/api/audit?limit=201").with(user("auditor")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("limit"));
        http.perform(get("/api/audit?cursor=x").with(user("auditor"))).andExpect(status().isUnprocessableEntity());
    }
}
