package org.wangge.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the document that no single controller says. */
@Configuration
class OpenApiConfiguration {

    private static final String DESCRIPTION = """
            网格：县级市网格化治理的个案管理。返乡人员从登记、转运、隔离、管控、赋码到解除的全过程，以及岗位上的待办事项。

            - 客户端用 HTTP Basic 登录；页面用会话 Cookie，并在请求头带上 CSRF 令牌。只有登录失败才会受次数限制。
            - 日期写作 `2022-04-11`，时间按 RFC 3339 带时区，时长按 ISO 8601。
            - 列表回答 `{"items":[…],"next":"…"}`；`limit` 为 1 到 200，不写为 50；`cursor` 用上一页的 `next`。
            - 出错时按 RFC 9457 回答 `application/problem+json`，其中 `code` 不随语言改变；文字依 `Accept-Language`，默认中文。
            - 辖区之外的内容一律 404；岗位不允许的一律 403；两者都在读取内容之前判断。
            - 个人信息一律遮盖；要看其中一项，须写明理由并留痕（`…/reveal`）。
            - 新建用的 POST 可带 `Idempotency-Key`：同一键、同一内容，只办一次，回答相同。""";

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        BuildProperties properties = build.getIfAvailable();
        return new OpenAPI()
                .info(new Info()
                        .title("网格 Wangge")
                        .description(DESCRIPTION)
                        .version(properties == null ? "0" : properties.getVersion())
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("本机")))
                .components(components())
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("session").addList("csrf"));
    }

    @Bean
    OperationCustomizer answersOfEveryOperation() {
        return new CommonAnswers();
    }

    private static Components components() {
        Components components = new Components()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes("session", apiKey(SecurityScheme.In.COOKIE, "SESSION"))
                .addSecuritySchemes("csrf", apiKey(SecurityScheme.In.HEADER, "X-CSRF-TOKEN"));
        ModelConverters.getInstance().readAll(ProblemDocument.class).forEach(components::addSchemas);
        return components;
    }

    private static SecurityScheme apiKey(SecurityScheme.In where, String name) {
        return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(where).name(name);
    }
}
