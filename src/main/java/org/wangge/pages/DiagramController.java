package org.wangge.pages;

import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wangge.problem.Problem;

/** The process models as pictures are drawn from them; they hold no data of anybody. */
@RestController
class DiagramController {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,60}");

    @GetMapping(path = "/processes/{feature}/{model}")
    ResponseEntity<Resource> model(@PathVariable String feature, @PathVariable String model) {
        if (!WORD.matcher(feature).matches() || !WORD.matcher(model).matches()) {
            throw Problem.notFound();
        }
        Resource file = new ClassPathResource("processes/" + feature + "/" + model + ".bpmn");
        if (!file.exists()) {
            throw Problem.notFound();
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(file);
    }
}
