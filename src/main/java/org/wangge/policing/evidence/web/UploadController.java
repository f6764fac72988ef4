package org.wangge.policing.evidence.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.policing.evidence.SenderGone;
import org.wangge.policing.evidence.TusProtocol;
import org.wangge.problem.ProblemTexts;
import org.wangge.security.Act;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/**
 * Resumable uploads of files (tus 1.0.0, with creation, termination and expiration). An upload is its sender's alone,
 * and gone when it expires or an item of evidence took it.
 */
@RestController
@RequestMapping("/api/uploads")
class UploadController {

    private static final String CHUNK = "application/offset+octet-stream";

    private final TusProtocol protocol;
    private final ProblemTexts texts;
    private final ObjectMapper json;
    private final Viewers viewers;

    UploadController(TusProtocol protocol, ProblemTexts texts, ObjectMapper json, Viewers viewers) {
        this.protocol = protocol;
        this.texts = texts;
        this.json = json;
        this.viewers = viewers;
    }

    @RequestMapping(method = RequestMethod.POST)
    @Operation(
            summary = "开始上传一个文件（tus 1.0.0）",
            parameters = {
                @Parameter(in = ParameterIn.HEADER, name = "Tus-Resumable", example = "1.0.0", required = true),
                @Parameter(in = ParameterIn.HEADER, name = "Upload-Length", example = "1048576", required = true),
                @Parameter(
                        in = ParameterIn.HEADER,
                        name = "Upload-Metadata",
                        description = "filename 加 base64 的文件名",
                        example = "filename cGhvdG8uanBn")
            })
    @ApiResponse(
            responseCode = "201",
            description = "已建立，Location 是上传地址，最后一段是上传编号",
            headers = @Header(name = "Location", schema = @Schema(type = "string")),
            content = @Content)
    void begin(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        answer(request, response, locale);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.PATCH)
    @Operation(
            summary = "接着传（tus 1.0.0）；中断时已收到的都算数",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(mediaType = CHUNK, schema = @Schema(type = "string", format = "binary"))),
            parameters = {
                @Parameter(in = ParameterIn.HEADER, name = "Tus-Resumable", example = "1.0.0", required = true),
                @Parameter(in = ParameterIn.HEADER, name = "Upload-Offset", example = "0", required = true)
            })
    @ApiResponse(
            responseCode = "204",
            description = "已收到，Upload-Offset 是下一次的起点",
            headers = @Header(name = "Upload-Offset", schema = @Schema(type = "integer")),
            content = @Content)
    void goOn(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        answer(request, response, locale);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @Operation(summary = "已收到多少（tus 1.0.0）")
    @ApiResponse(
            responseCode = "204",
            description = "Upload-Offset 是已收到的字节数",
            headers = @Header(name = "Upload-Offset", schema = @Schema(type = "integer")),
            content = @Content)
    void ask(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        answer(request, response, locale);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.DELETE)
    @Operation(summary = "放弃一个上传（tus 1.0.0）")
    @ApiResponse(responseCode = "204", description = "已放弃", content = @Content)
    void drop(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        answer(request, response, locale);
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    @Operation(summary = "上传的限制：Tus-Max-Size 是最大字节数（tus 1.0.0）")
    @ApiResponse(responseCode = "204", description = "限制在响应头里", content = @Content)
    void limits(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        answer(request, response, locale);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        Viewer sender = viewers.current();
        sender.require(Act.GATHER_EVIDENCE);
        try {
            protocol.answer(new TusRequest(request), new TusResponse(response, texts, json, locale), sender);
        } catch (SenderGone gone) {
            // nobody is there to read an answer; what came is kept
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException refused) {
            // the library may have said already that the answer is empty
            response.reset();
            throw refused;
        }
    }
}
