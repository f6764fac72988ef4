package org.wangge.administration.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.administration.AccountDesk;
import org.wangge.http.JsonBody;
import org.wangge.problem.Problem;
import org.wangge.security.Viewer;
import org.wangge.security.Viewers;

/** What everybody may change about their own account. */
@RestController
@RequestMapping("/api/account")
class OwnAccountController {

    private final AccountDesk desk;
    private final Viewers viewers;

    OwnAccountController(AccountDesk desk, Viewers viewers) {
        this.desk = desk;
        this.viewers = viewers;
    }

    /** @param again the new password once more, where a person typed it; may be left out */
    @Schema(name = "OwnPassword")
    record Change(String old, String password, String again) {}

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Change.class)))
    void changePassword(@RequestBody JsonBody body, HttpServletRequest request) {
        Viewer viewer = viewers.current();
        Change sent = body.as(Change.class);
        if (sent.again() != null && !sent.again().equals(sent.password())) {
            throw Problem.invalid("again", "passwords-differ");
        }
        HttpSession session = request.getSession(false);
        desk.changeOwnPassword(viewer, sent.old(), sent.password(), session == null ? null : session.getId());
    }
}
