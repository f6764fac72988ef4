package org.wangge.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.wangge.problem.Problem;

/** A refusal on a page is answered by the error page of its status; the API has problem details. */
@ControllerAdvice(annotations = Controller.class)
@Order(1)
class PageErrors {

    @ExceptionHandler
    void refused(Problem problem, HttpServletResponse response) throws java.io.IOException {
        response.sendError(problem.status());
    }
}
