package org.wangge.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; signing in and out itself is Spring Security's. */
@Controller
class SignInController {

    @GetMapping("/login")
    String signIn(HttpServletRequest request, Model model) {
        model.addAttribute("signInFailed", request.getParameter("error") != null);
        model.addAttribute("signedOut", request.getParameter("out") != null);
        return "pages/login";
    }
}
