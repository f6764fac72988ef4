package org.wangge.returns;

import org.springframework.stereotype.Component;

/** Starts what happens beside the loop, once: a second fever joins the review that runs. */
@Component
class SideEvents {

    private final ReturnProcess process;

    SideEvents(ReturnProcess process) {
        this.process = process;
    }

    void fever(ReturnCase of) {
        if (!process.isRunning(of, "fever-review")) {
            process.feverFound(of);
        }
    }
}
