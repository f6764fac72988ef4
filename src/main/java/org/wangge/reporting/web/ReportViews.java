package org.wangge.reporting.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.duty.Duty;
import org.wangge.duty.OnDuty;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.reporting.Disputes;
import org.wangge.reporting.Remarks;
import org.wangge.reporting.Report;
import org.wangge.reporting.ReportSearch;
import org.wangge.reporting.ReportVersion;
import org.wangge.reporting.Sheets;
import org.wangge.security.Viewer;

/** Puts reports into the shape of the API. */
@Component
class ReportViews {

    private final KnownUnits units;
    private final Accounts accounts;
    private final Disputes disputes;
    private final Remarks remarks;
    private final Duty duty;
    private final RoundSpecials specials;
    private final Clock clock;

    ReportViews(
            KnownUnits units,
            Accounts accounts,
            Disputes disputes,
            Remarks remarks,
            Duty duty,
            RoundSpecials specials,
            Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.disputes = disputes;
        this.remarks = remarks;
        this.duty = duty;
        this.specials = specials;
        this.clock = clock;
    }

    /** @param asKnown {@code null} for what was signed last, or is to be signed */
    ReportView of(Sheets.Sheet sheet, Sheets.AsKnown asKnown, Viewer viewer) {
        Report of = sheet.report();
        RoundSpecials.Told told = specials.of(sheet, viewer);
        return new ReportView(
                of.unit(),
                name(of.unit()),
                Codes.of(of.level()),
                of.parent(),
                sheet.round().key().toString(),
                Codes.of(sheet.stateAt(clock.instant())),
                of.zero(),
                of.late(),
                of.corrected(),
                of.outdated(),
                of.onBehalf() ? sheet.newest().map(this::onBehalf).orElse(null) : null,
                Days.local(of.cutOff()),
                Days.local(sheet.round().from()),
                Days.local(sheet.round().to()),
                Days.local(of.remindedAt()),
                reached(of),
                Days.local(of.toldAt()),
                sheet.figures().values(),
                of.expected(),
                sheet.received(),
                sheet.missing(),
                sheet.spokenFor(),
                sheet.versions().stream().map(this::version).toList(),
                sheet.grids().stream().map(ReportViews::grid).toList(),
                remarks.beneath(sheet, asKnown).stream().map(this::remark).toList(),
                sheet.changes(),
                of.id() == null
                        ? List.of()
                        : disputes.of(of.id()).stream()
                                .map(ReportViews::dispute)
                                .toList(),
                told.known(),
                told.withheld());
    }

    private static ReportView.GridView grid(Sheets.GridLine line) {
        return new ReportView.GridView(
                line.grid(),
                line.figures().values(),
                Days.local(line.confirmedAt()),
                line.groups().stream()
                        .map(group -> new ReportView.GroupView(
                                group.group(), group.figures().values()))
                        .toList());
    }

    private List<String> reached(Report of) {
        return of.remindedAt() == null
                ? List.of()
                : duty.reached(of.unit(), of.remindedAt()).stream()
                        .map(OnDuty::name)
                        .toList();
    }

    ReportRow row(ReportSearch.Found found) {
        Report of = found.report();
        return new ReportRow(
                of.unit(),
                name(of.unit()),
                Codes.of(of.level()),
                found.round().toString(),
                Codes.of(of.stateAt(clock.instant())),
                of.zero(),
                of.late(),
                of.corrected(),
                of.outdated(),
                of.onBehalf(),
                Days.local(of.cutOff()),
                of.expected(),
                of.versions());
    }

    Map<String, String> names(java.util.Collection<String> codes) {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        codes.forEach(code -> names.put(code, name(code)));
        return names;
    }

    String name(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    private ReportView.OnBehalf onBehalf(ReportVersion version) {
        return new ReportView.OnBehalf(signer(version.signedBy()), version.reason());
    }

    private ReportView.VersionView version(ReportVersion version) {
        return new ReportView.VersionView(
                version.number(),
                Days.local(version.signedAt()),
                signer(version.signedBy()),
                version.zero(),
                version.late(),
                version.onBehalf(),
                version.reason(),
                version.remark(),
                version.figures().values(),
                version.expected(),
                version.received());
    }

    private ReportView.RemarkView remark(Remarks.Remark said) {
        return new ReportView.RemarkView(
                said.unit(), name(said.unit()), said.text(), signer(said.by()), Days.local(said.at()));
    }

    private static ReportView.DisputeView dispute(Disputes.Dispute dispute) {
        return new ReportView.DisputeView(
                dispute.id().toString(),
                dispute.grid(),
                dispute.indicator(),
                Days.local(dispute.raisedAt()),
                dispute.answer() == null ? null : dispute.answer().toLowerCase(Locale.ROOT));
    }

    private String signer(Long account) {
        return accounts.findById(account).map(Account::name).orElse(null);
    }
}
