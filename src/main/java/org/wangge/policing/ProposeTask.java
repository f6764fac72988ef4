package org.wangge.policing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.problem.Problem;
import org.wangge.worklist.OpenTask;
import org.wangge.worklist.Submission;

/** 提出处置意见: a police officer who reported nothing proposes. What is another authority's to penalise is referred. */
@Component
class ProposeTask extends MatterTask {

    private static final String CASE = "administrative-case";

    private final Desk desk;
    private final Impartiality impartiality;
    private final ObjectProvider<Authorities> authorities;

    ProposeTask(Desk desk, Impartiality impartiality, ObjectProvider<Authorities> authorities) {
        super(desk);
        this.desk = desk;
        this.impartiality = impartiality;
        this.authorities = authorities;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("propose-disposition");
    }

    @Override
    Map<String, Object> show(Matter of, OpenTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("account", desk.accounts(of));
        shown.put("competent", desk.text("authority." + authority(of)));
        shown.put("sentBack", desk.records.lastAnswer(of, "confirm-disposition", "note"));
        return shown;
    }

    @Override
    Map<String, Object> act(Matter of, OpenTask task, Submission data) {
        impartiality.require(of, desk.viewer());
        String proposal = data.text("outcome");
        String authority = authority(of);
        if (proposal.equals(CASE) && !authority.equals(Authorities.POLICE)) {
            throw Problem.conflict("other-authority", new DefaultMessageSourceResolvable("authority." + authority));
        }
        of.propose(desk.me(), proposal);
        return Map.of("proposal", proposal);
    }

    /** Who may penalise what was reported, by the law of the day it was. */
    private String authority(Matter of) {
        return authorities.stream()
                .map(known -> known.of(of.kind(), Days.of(of.reportedAt())))
                .findFirst()
                .orElse(Authorities.POLICE);
    }
}
