package org.wangge.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.api.Promised.CASE;
import static org.wangge.api.Promised.DECISION;
import static org.wangge.api.Promised.LEDGER;
import static org.wangge.api.Promised.ROW;
import static org.wangge.api.Promised.WORK_ITEM;
import static org.wangge.api.Promised.beneathItems;
import static org.wangge.api.Promised.words;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the OpenAPI document to what outside clients were promised. */
class ApiContractTest extends ApiTest {

    private Described described;

    @BeforeEach
    void read() {
        described = new Described(who("auditor").get("/v3/api-docs").expect(200).body());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/registrations, 201",
        "POST, /api/registrations, 200",
        "GET, /api/cases/{number}, 200",
        "GET, /api/cases, 200",
        "POST, /api/cases/{number}/handovers, 201",
        "POST, /api/cases/{number}/handovers/{id}/accept, 200",
        "POST, /api/cases/{number}/handovers/{id}/decline, 204",
        "POST, /api/cases/{number}/transfers, 201",
        "POST, /api/cases/{number}/transfers/{id}/accept, 200",
        "POST, /api/cases/{number}/transfers/{id}/decline, 204",
        "POST, /api/cases/{number}/checks, 201",
        "POST, /api/cases/{number}/tests, 201",
        "POST, /api/cases/{number}/non-cooperation, 201",
        "POST, /api/matters, 201",
        "POST, /api/matters/{id}/statements, 201",
        "POST, /api/matters/{id}/complaints, 201",
        "POST, /api/matters/{id}/notices/{notice}/handed, 204",
        "DELETE, /api/matters/{id}/links, 204",
        "GET, /api/matters/{id}/evidence, 200",
        "POST, /api/matters/{id}/evidence, 201",
        "GET, /api/matters/{id}/evidence/{item}, 200",
        "GET, /api/matters/{id}/evidence/{item}/content, 200",
        "GET, /api/matters/{id}/evidence/{item}/content, 206",
        "GET, /api/matters/{id}/evidence/verify, 200",
        "GET, /api/matters/{id}/evidence/list.pdf, 200",
        "GET, /api/matters/{id}/evidence/custody.pdf, 200",
        "POST, /api/matters/{id}/evidence/{item}/countersign, 200",
        "POST, /api/matters/{id}/evidence/{item}/handovers, 201",
        "POST, /api/matters/{id}/evidence/{item}/handovers/{handover}/accept, 204",
        "POST, /api/matters/{id}/evidence/{item}/handovers/{handover}/decline, 204",
        "POST, /api/uploads, 201",
        "PATCH, /api/uploads/{id}, 204",
        "POST, /api/cases/{number}/reveal, 200",
        "POST, /api/decisions/return-rule, 200",
        "POST, /api/ledgers, 202",
        "GET, /api/ledgers/{id}, 200",
        "GET, /api/ledgers/{id}/rows, 200",
        "PUT, /api/ledgers/{id}/rows/{row}, 200",
        "GET, /api/reports, 200",
        "GET, /api/reports/{unit}/{date}, 200",
        "POST, /api/reports/{unit}/{date}/sign, 200",
        "POST, /api/reports/{unit}/{date}/corrections, 201",
        "POST, /api/reports/{unit}/{date}/on-behalf, 201",
        "POST, /api/reports/{unit}/{date}/grids/{grid}/confirm, 200",
        "GET, /api/reports/{unit}/{date}/figures/{indicator}, 200",
        "GET, /api/work-items, 200",
        "GET, /api/work-items/{id}, 200",
        "POST, /api/work-items/{id}/claim, 200",
        "POST, /api/work-items/{id}/release, 200",
        "POST, /api/work-items/{id}/delegate, 204",
        "POST, /api/work-items/{id}/complete, 204",
        "POST, /api/special-situations, 201",
        "POST, /api/special-situations, 200",
        "GET, /api/special-situations, 200",
        "GET, /api/special-situations/{id}, 200",
        "POST, /api/special-situations/{id}/acknowledge, 200",
        "POST, /api/special-situations/{id}/merge, 200",
        "GET, /api/duty, 200",
        "GET, /api/duty/shifts, 200",
        "POST, /api/duty/shifts, 201",
        "POST, /api/duty/swaps, 201",
        "POST, /api/duty/swaps/{id}/accept, 204",
        "GET, /api/duty/calls, 200",
        "POST, /api/duty/calls, 201",
        "POST, /api/duty/handovers, 201",
        "GET, /api/demo/clock, 200",
        "POST, /api/demo/clock, 200"
    })
    void everyAddressMethodAndStatusIsDescribed(String method, String path, int status) {
        assertThat(described.has(method, path)).isTrue();
        assertThat(described.answers(method, path, status)).isTrue();
        assertThat(described.answers(method, path, 401)).isTrue();
        assertThat(described.answers(method, path, 403)).isTrue();
        if (path.contains("{")) {
            assertThat(described.answers(method, path, 404)).isTrue();
        }
        if (!method.equals("GET")) {
            assertThat(described.answers(method, path, 409)).isTrue();
            assertThat(described.answered(method, path, 409))
                    .contains("status", "title", "detail", "code", "errors.field");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/registrations, identity.type identity.number name phone returnedOn origin.place origin.risk"
                + " origin.contact origin.near transport unit temperature symptoms",
        "POST, /api/cases/{number}/handovers, to note",
        "POST, /api/cases/{number}/handovers/{id}/decline, reason",
        "POST, /api/cases/{number}/transfers, unit reason",
        "POST, /api/cases/{number}/transfers/{id}/decline, reason",
        "POST, /api/cases/{number}/checks, on session temperature symptoms remark",
        "POST, /api/cases/{number}/tests, on result sampledAt laboratory",
        "POST, /api/cases/{number}/non-cooperation, kind account present",
        "POST, /api/matters, unit kind account present",
        "POST, /api/matters/{id}/statements, words",
        "POST, /api/matters/{id}/complaints, words",
        "POST, /api/matters/{id}/notices/{notice}/handed, how",
        "POST, /api/matters/{id}/evidence, kind title description giver receivedAt original copyNote storagePlace seal"
                + " sha256 upload footage.device footage.file footage.begin footage.end recording ledBy corrects",
        "POST, /api/matters/{id}/evidence/{item}/countersign, recording",
        "POST, /api/matters/{id}/evidence/{item}/handovers, to condition",
        "POST, /api/matters/{id}/evidence/{item}/handovers/{handover}/decline, reason",
        "POST, /api/cases/{number}/reveal, field reason",
        "POST, /api/decisions/return-rule, returnedOn origin.place origin.risk origin.contact origin.near",
        "POST, /api/ledgers, file kind",
        "POST, /api/reports/{unit}/{date}/sign, confirm missing typed",
        "POST, /api/reports/{unit}/{date}/corrections, reason missing typed",
        "POST, /api/reports/{unit}/{date}/on-behalf, reason missing typed",
        "POST, /api/work-items/{id}/delegate, to",
        "POST, /api/work-items/{id}/complete, data",
        "POST, /api/special-situations, kind what where unit",
        "POST, /api/duty/shifts, unit on shift people leader",
        "POST, /api/duty/swaps, shift with inReturn reason",
        "POST, /api/duty/calls, unit name contact question handling",
        "POST, /api/demo/clock, advance"
    })
    void everyFieldOfARequestIsDescribed(String method, String path, String fields) {
        assertThat(described.asked(method, path)).containsAll(words(fields));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases, unit stage status overdue q cursor limit",
        "/api/work-items, queue mine caseNumber cursor limit",
        "/api/ledgers/{id}/rows, verdict cursor limit"
    })
    void everyParameterOfAListIsDescribed(String path, String parameters) {
        assertThat(described.parameters("GET", path)).containsAll(words(parameters));
        assertThat(described.answered("GET", path, 200)).contains("items", "next");
    }

    @Test
    void everyFieldOfAnAnswerIsDescribed() {
        assertThat(described.answered("GET", "/api/cases/{number}", 200)).containsAll(CASE);
        assertThat(described.answered("POST", "/api/registrations", 201)).containsAll(CASE);
        assertThat(described.answered("GET", "/api/work-items/{id}", 200))
                .containsAll(WORK_ITEM)
                .contains("schema", "data");
        assertThat(described.answered("GET", "/api/work-items", 200)).containsAll(beneathItems(WORK_ITEM));
        assertThat(described.answered("GET", "/api/ledgers/{id}", 200)).containsAll(LEDGER);
        assertThat(described.answered("POST", "/api/ledgers", 202)).containsAll(LEDGER);
        assertThat(described.answered("GET", "/api/ledgers/{id}/rows", 200)).containsAll(beneathItems(ROW));
        assertThat(described.answered("POST", "/api/decisions/return-rule", 200))
                .containsAll(DECISION);
        assertThat(described.answered("GET", "/api/demo/clock", 200)).contains("now");
        assertThat(described.answered("POST", "/api/cases/{number}/handovers", 201))
                .contains("id");
    }

    @Test
    void theDocumentIsForThoseWhoSignIn() {
        assertThat(described.document().path("openapi").asText()).startsWith("3.");
        assertThat(described.document().path("info").path("title").asText()).isNotBlank();
        assertThat(described.document().path("servers").path(0).path("url").asText())
                .isEqualTo("/");
        assertThat(described
                        .document()
                        .path("components")
                        .path("securitySchemes")
                        .fieldNames())
                .toIterable()
                .contains("basic", "session");
        who("nobody-of-that-name").get("/v3/api-docs").expect(401);
    }
}
