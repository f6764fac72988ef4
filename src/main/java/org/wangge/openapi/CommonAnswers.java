package org.wangge.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.wangge.idempotency.WithoutIdempotencyKey;

/** Adds to each operation the refusals that it may be answered with, and the header of a request sent again. */
class CommonAnswers implements OperationCustomizer {

    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponses answers = operation.getResponses();
        boolean reads = method.hasMethodAnnotation(GetMapping.class);
        boolean body = operation.getRequestBody() != null;
        add(answers, "401", "尚未登录");
        add(answers, "403", "岗位不能办理此事");
        if (inPath(operation) || !reads) {
            add(answers, "404", "没有这项内容，或在辖区之外");
        }
        if (!reads) {
            add(answers, "409", "与当前状态冲突");
        }
        if (body) {
            add(answers, "413", "内容过大");
            add(answers, "415", "不支持这种格式");
        }
        if (body
                || (operation.getParameters() != null
                        && !operation.getParameters().isEmpty())) {
            add(answers, "422", "填写有误，errors 说明是哪几项");
        }
        add(answers, "429", "登录失败次数过多");
        if (method.hasMethodAnnotation(PostMapping.class) && !method.hasMethodAnnotation(WithoutIdempotencyKey.class)) {
            operation.addParametersItem(idempotencyKey());
        }
        return operation;
    }

    private static boolean inPath(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
    }

    private static void add(ApiResponses answers, String status, String description) {
        answers.addApiResponse(
                status,
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }

    private static HeaderParameter idempotencyKey() {
        HeaderParameter header = new HeaderParameter();
        header.name("Idempotency-Key")
                .required(false)
                .description("同一键、同一内容只办一次")
                .schema(new StringSchema().minLength(1).maxLength(128));
        return header;
    }
}
