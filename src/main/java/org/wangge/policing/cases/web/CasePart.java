package org.wangge.policing.cases.web;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterPart;
import org.wangge.policing.cases.CaseFiles;
import org.wangge.security.Viewer;

/** The administrative case on the page of its matter: its steps, its papers, what was intended and decided. */
@Component
@Order(1)
class CasePart implements MatterPart {

    private final CaseFiles files;
    private final AdministrativeCaseViews views;

    CasePart(CaseFiles files, AdministrativeCaseViews views) {
        this.files = files;
        this.views = views;
    }

    @Override
    public String template() {
        return "/layout/administrative-case.ftlh";
    }

    @Override
    public boolean isShown(Matter matter, Viewer viewer) {
        return files.find(matter).isPresent();
    }

    @Override
    public Map<String, ?> model(Matter matter, Viewer viewer) {
        return Map.of("administrative", views.of(matter, files.of(matter)));
    }
}
