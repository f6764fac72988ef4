package org.wangge.policing;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.problem.Problem;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 审核处置意见: the station's head, who neither proposed nor reported, confirms or sends back. */
@Component
class ConfirmTask extends MatterTask {

    private final Desk desk;
    private final Impartiality impartiality;
    private final Accounts accounts;

    ConfirmTask(Desk desk, Impartiality impartiality, Accounts accounts) {
        super(desk);
        this.desk = desk;
        this.impartiality = impartiality;
        this.accounts = accounts;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("confirm-disposition");
    }

    @Override
    boolean remembers() {
        return false;
    }

    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        String proposer = of.proposerId() == null
                ? ""
                : accounts.findById(of.proposerId()).map(Account::name).orElse("");
        return Map.of(
                "account", desk.accounts(of),
                "proposed", desk.word("disposition", of.proposal()),
                "grounds", desk.records.lastAnswer(of, "propose-disposition", "grounds"),
                "proposer", proposer);
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        impartiality.require(of, desk.viewer());
        if (desk.me().equals(of.proposerId())) {
            throw Problem.conflict("proposer-decides");
        }
        return Map.of();
    }
}
