package org.wangge.worklist;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The work list over HTTP, as somebody who is signed in. */
@TestComponent
class WorkHttp {

    static final String GOOD = """
            {"data":{"outcome":"met","temperature":36.5,"note":" 一切正常 ","metAt":"2022-04-11T08:30+08:00",
             "symptoms":["fever","cough"],"person":"冒名","surplus":"x"}}""";

    private final MockMvc http;
    private final ObjectMapper json;

    WorkHttp(MockMvc http, ObjectMapper json) {
        this.http = http;
        this.json = json;
    }

    ResultActions open(String who, String id) throws Exception {
        return http.perform(get("/api/work-items/" + id).with(user(who)));
    }

    ResultActions list(String who, String query) throws Exception {
        return http.perform(get("/api/work-items" + query).with(user(who)));
    }

    ResultActions act(String who, String id, String act, String body) throws Exception {
        return http.perform(post("/api/work-items/" + id + "/" + act)
                .with(user(who))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    List<String> ids(ResultActions answer) throws Exception {
        List<String> ids = new ArrayList<>();
        page(answer).path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    JsonNode page(ResultActions answer) throws Exception {
        return json.readTree(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
    }
}
