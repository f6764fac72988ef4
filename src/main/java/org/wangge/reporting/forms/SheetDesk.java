package org.wangge.reporting.forms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.codes.Codes;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/** Which sheets there are, and by which templates; administrators replace those and add others. */
@Service
public class SheetDesk {

    private static final String CODE = "[a-z][a-z0-9-]{1,39}";

    private final Templates templates;
    private final DefaultTemplates defaults;
    private final SampleData samples;
    private final AuditTrail audit;
    private final MessageSource texts;
    private final Clock clock;

    SheetDesk(
            Templates templates,
            DefaultTemplates defaults,
            SampleData samples,
            AuditTrail audit,
            MessageSource texts,
            Clock clock) {
        this.templates = templates;
        this.defaults = defaults;
        this.samples = samples;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A sheet.
     *
     * @param version 0 for the template that came with the software; {@code by} and {@code at} are {@code null} then
     */
    public record Known(String code, String name, SheetSource source, int version, Long by, Instant at) {}

    @Transactional(readOnly = true)
    public List<Known> all() {
        List<Known> all = new ArrayList<>();
        List<Templates.Kept> kept = templates.all();
        for (SheetSource source : SheetSource.values()) {
            all.add(kept.stream()
                    .filter(one -> one.sheet().equals(Codes.of(source)))
                    .findFirst()
                    .map(SheetDesk::known)
                    .orElseGet(() -> original(source)));
        }
        kept.stream()
                .filter(one -> Arrays.stream(SheetSource.values())
                        .noneMatch(source -> Codes.of(source).equals(one.sheet())))
                .map(SheetDesk::known)
                .forEach(all::add);
        return all;
    }

    /** @throws Problem 404 for a sheet that there is not */
    @Transactional(readOnly = true)
    public Known find(String code) {
        return templates
                .newest(code)
                .map(SheetDesk::known)
                .or(() -> Codes.parse(SheetSource.class, code).map(this::original))
                .orElseThrow(Problem::notFound);
    }

    /** Every template that a sheet has had, the one in place first. */
    @Transactional(readOnly = true)
    public List<Known> versions(String code) {
        List<Known> all = new ArrayList<>(
                templates.of(code).stream().map(SheetDesk::known).toList());
        Codes.parse(SheetSource.class, code).map(this::original).ifPresent(all::add);
        return all;
    }

    /** @throws Problem 404 for a version that there never was */
    @Transactional(readOnly = true)
    public byte[] template(Known of, int version) {
        return templates
                .find(of.code(), version)
                .map(Templates.Kept::content)
                .or(() -> Codes.parse(SheetSource.class, of.code())
                        .filter(any -> version == 0)
                        .map(defaults::of))
                .orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    public byte[] template(Known of) {
        return templates.newest(of.code()).map(Templates.Kept::content).orElseGet(() -> defaults.of(of.source()));
    }

    /**
     * Puts a template in place once it has been looked through and tried on made-up data.
     *
     * @param source what a new sheet is made of; {@code null} for one that there is
     * @param name of a new sheet, or a new name
     * @throws Problem 422 with what is wrong with it
     */
    @Transactional
    public Known replace(Viewer viewer, String code, SheetSource source, String name, byte[] sent) {
        viewer.require(Act.ADMINISTER);
        byte[] clean = TemplateGuard.clean(sent);
        var before = templates.newest(code);
        Known now = before.map(SheetDesk::known)
                .or(() -> Codes.parse(SheetSource.class, code).map(this::original))
                .orElseGet(() -> made(code, source, name));
        samples.tryOut(clean, now.source());
        Templates.Kept kept = new Templates.Kept(
                code,
                now.version() + 1,
                now.source(),
                name == null ? now.name() : name,
                clean,
                viewer.accountId(),
                clock.instant());
        String digest = digest(clean);
        templates.add(kept, digest);
        audit.record(
                "sheet-template-replaced",
                "sheet",
                code,
                null,
                Map.of("version", kept.version(), "source", Codes.of(now.source()), "sha256", digest));
        return known(kept);
    }

    private static Known made(String code, SheetSource source, String name) {
        if (!code.matches(CODE)) {
            throw Problem.invalid("code", "sheet-code");
        }
        if (source == null) {
            throw Problem.invalid("source", "required");
        }
        if (name == null) {
            throw Problem.invalid("name", "required");
        }
        return new Known(code, name, source, 0, null, null);
    }

    private Known original(SheetSource source) {
        return new Known(
                Codes.of(source),
                texts.getMessage("sheet." + Codes.of(source), null, Locale.SIMPLIFIED_CHINESE),
                source,
                0,
                null,
                null);
    }

    private static Known known(Templates.Kept kept) {
        return new Known(kept.sheet(), kept.name(), kept.source(), kept.version(), kept.by(), kept.at());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
