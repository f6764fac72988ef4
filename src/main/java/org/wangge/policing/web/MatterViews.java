package org.wangge.policing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.policing.Deciders;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.MatterEvent;
import org.wangge.policing.MatterPeople;
import org.wangge.policing.MatterReport;
import org.wangge.policing.MatterReports;
import org.wangge.policing.MatterTimeline;
import org.wangge.policing.MatterVisit;
import org.wangge.policing.MatterVisits;
import org.wangge.policing.Sight;
import org.wangge.returns.CaseNotes;
import org.wangge.security.Viewer;
import org.wangge.worklist.WorkItem;
import org.wangge.worklist.WorkItems;

/** Makes one matter ready to be read, as much of it as the reader sees. */
@Component
@Transactional(readOnly = true)
class MatterViews {

    private final MatterAccess access;
    private final MatterRows rows;
    private final MatterReports reports;
    private final MatterVisits visits;
    private final MatterTimeline timeline;
    private final Deciders deciders;
    private final CaseNotes cases;
    private final MatterPeople people;
    private final WorkItems items;

    MatterViews(
            MatterAccess access,
            MatterRows rows,
            MatterReports reports,
            MatterVisits visits,
            MatterTimeline timeline,
            Deciders deciders,
            CaseNotes cases,
            MatterPeople people,
            WorkItems items) {
        this.access = access;
        this.rows = rows;
        this.reports = reports;
        this.visits = visits;
        this.timeline = timeline;
        this.deciders = deciders;
        this.cases = cases;
        this.people = people;
        this.items = items;
    }

    /** Reading a file puts that on the record; who may know no more than the outcome leaves no trace. */
    @Transactional
    public MatterView of(String id, Viewer viewer) {
        Matter found = access.outcome(id, viewer);
        boolean file = access.sight(found, viewer) == Sight.FILE;
        return new MatterView(
                rows.of(List.of(found), viewer).get(0),
                Days.local(found.closedAt()),
                file ? file(access.file(id, viewer)) : null);
    }

    MatterView unsealed(Matter found) {
        return new MatterView(rows.whole(found), Days.local(found.closedAt()), file(found));
    }

    private MatterView.File file(Matter of) {
        List<MatterReport> told = reports.about(of.id());
        List<MatterEvent> events = timeline.of(of);
        List<MatterVisit> made = visits.findByMatterIdOrderById(of.id());
        Map<Long, String> names = rows.names(Stream.of(
                        Stream.ofNullable(of.commanderId()),
                        told.stream().map(MatterReport::reportedBy),
                        made.stream().map(MatterVisit::officerId),
                        events.stream().map(MatterEvent::accountId))
                .flatMap(ids -> ids));
        Map<String, Object> card = of.caseNumber() == null ? Map.of() : cases.card(of.caseNumber());
        return new MatterView.File(
                people.of(of).orElse(null),
                (String) card.get("situation"),
                of.cause(),
                of.aim(),
                of.commanderId() == null ? null : names.get(of.commanderId()),
                Days.local(of.acceptedAt()),
                Days.local(of.pausedUntil()),
                Days.local(of.periodEnd()),
                of.extensions(),
                of.joinedInto() == null ? null : of.joinedInto().toString(),
                deciders.of(of),
                told.stream().map(report -> view(report, names)).toList(),
                made.stream().map(visit -> view(visit, names)).toList(),
                events.stream().map(event -> view(event, names)).toList(),
                items.of(MatterAccess.scope(of)).stream().map(MatterViews::view).toList());
    }

    private static MatterView.Report view(MatterReport report, Map<Long, String> names) {
        return new MatterView.Report(
                Codes.of(report.kind()),
                report.account(),
                report.present(),
                report.post(),
                names.get(report.reportedBy()),
                Days.local(report.reportedAt()));
    }

    private static MatterView.Visit view(MatterVisit visit, Map<Long, String> names) {
        return new MatterView.Visit(
                Days.local(visit.at()),
                names.get(visit.officerId()),
                visit.place(),
                visit.present(),
                visit.rule(),
                visit.language(),
                visit.said(),
                visit.needs(),
                visit.scene(),
                visit.outcome());
    }

    private static MatterView.Event view(MatterEvent event, Map<Long, String> names) {
        return new MatterView.Event(
                Days.local(event.at()), event.post(), names.get(event.accountId()), event.what(), event.detail());
    }

    private static MatterView.Task view(WorkItem item) {
        return new MatterView.Task(
                item.id(), item.title(), item.element(), item.queue(), item.assignee(), Days.local(item.dueAt()));
    }
}
