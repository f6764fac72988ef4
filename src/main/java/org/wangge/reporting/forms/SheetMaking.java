package org.wangge.reporting.forms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.ids.Ids;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.privacy.EncryptedText;
import org.wangge.problem.Problem;
import org.wangge.reporting.ReportAccess;
import org.wangge.reporting.RoundKey;
import org.wangge.reporting.Sheets;
import org.wangge.reporting.Utc;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Makes a sheet for somebody whose posts cover its unit. Who takes personal data away is on the record, masked or not. */
@Service
public class SheetMaking {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final SheetDesk desk;
    private final FigureLines figures;
    private final PeopleLines people;
    private final ReportAccess access;
    private final Sheets sheets;
    private final KnownUnits units;
    private final AuditTrail audit;
    private final EncryptedText sealed;
    private final JdbcClient jdbc;
    private final MessageSource texts;
    private final Clock clock;

    SheetMaking(
            SheetDesk desk,
            FigureLines figures,
            PeopleLines people,
            ReportAccess access,
            Sheets sheets,
            KnownUnits units,
            AuditTrail audit,
            EncryptedText sealed,
            JdbcClient jdbc,
            MessageSource texts,
            Clock clock) {
        this.desk = desk;
        this.figures = figures;
        this.people = people;
        this.access = access;
        this.sheets = sheets;
        this.units = units;
        this.audit = audit;
        this.sealed = sealed;
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Figures of a round, or people of its day, these masked.
     *
     * @throws Problem 404 outside the posts' units, 409 {@code round-open} for figures of a round still to come
     */
    @Transactional
    public byte[] make(Viewer viewer, SheetDesk.Known sheet, String unit, RoundKey round) {
        return sheet.source().isPersonal()
                ? people(viewer, sheet, unit, round.day(), null)
                : figures(viewer, sheet, unit, round);
    }

    /** The same in clear, for a reason that is kept. */
    @Transactional
    public byte[] inClear(Viewer viewer, SheetDesk.Known sheet, String unit, LocalDate day, String reason) {
        return people(viewer, sheet, unit, day, reason);
    }

    private byte[] figures(Viewer viewer, SheetDesk.Known sheet, String unit, RoundKey round) {
        ReportAccess.Seen seen = access.visible(viewer, unit, round);
        if (!seen.isOpen()) {
            throw Problem.conflict("round-open");
        }
        Sheets.Sheet report = sheets.of(seen);
        Map<String, String> heads =
                heads(viewer, sheet, unit, round.toString(), seen.round().to());
        heads.put("expected", Integer.toString(seen.report().expected()));
        heads.put("received", Integer.toString(report.received()));
        heads.put(
                "missing",
                report.missing().isEmpty()
                        ? text("sheet-none")
                        : report.missing().stream().map(this::name).collect(Collectors.joining("、")));
        return fill(sheet, heads, figures.of(sheet.source(), seen));
    }

    private byte[] people(Viewer viewer, SheetDesk.Known sheet, String code, LocalDate day, String reason) {
        viewer.require(Act.READ_REPORTS);
        Unit unit = units.find(code).orElseThrow(Problem::notFound);
        viewer.require(Act.READ_REPORTS, unit.path());
        viewer.require(Act.READ_CASES, unit.path());
        List<SheetData.Line> lines = people.on(day, unit, reason != null);
        Map<String, String> heads = heads(viewer, sheet, code, day.toString(), clock.instant());
        heads.put("privacy", text("sheet-privacy." + (reason == null ? "masked" : "clear")));
        if (reason != null) {
            jdbc.sql(
                            "insert into report_export (id, sheet, unit_code, of_day, people, reason, exported_by, exported_at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            Ids.next(),
                            sheet.code(),
                            code,
                            day,
                            lines.size(),
                            sealed.convertToDatabaseColumn(reason),
                            viewer.accountId(),
                            Utc.of(clock.instant()))
                    .update();
        }
        audit.record(
                reason == null ? "masked-data-exported" : "personal-data-exported",
                "sheet",
                sheet.code(),
                code,
                Map.of("day", day.toString(), "people", lines.size(), "version", sheet.version()));
        return fill(sheet, heads, lines);
    }

    private byte[] fill(SheetDesk.Known sheet, Map<String, String> heads, List<SheetData.Line> lines) {
        SheetData data = SheetData.of(sheet.source(), heads, lines);
        return Template.fill(desk.template(sheet), sheet.source(), data, text("reports.not-given"))
                .addsUp(sheet.source(), data)
                .workbook();
    }

    private Map<String, String> heads(Viewer viewer, SheetDesk.Known sheet, String unit, String date, Instant until) {
        Map<String, String> heads = new TreeMap<>();
        heads.put("sheet", sheet.name());
        heads.put("unit", name(unit));
        heads.put("date", date);
        heads.put("until", minute(until));
        heads.put("made-at", minute(clock.instant()));
        heads.put("made-by", viewer.name());
        return heads;
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atZone(Days.ZONE));
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse(unit);
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
