package org.wangge.policing.person;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.KnownUnits;
import org.wangge.organisation.Unit;
import org.wangge.policing.Matter;
import org.wangge.policing.VillageName;

/** Where a matter stands, who decides and until when, in words that the person can understand. */
@Component
public class Standing {

    private final KnownUnits units;
    private final MessageSource texts;

    Standing(KnownUnits units, MessageSource texts) {
        this.units = units;
        this.texts = texts;
    }

    /** What is claimed; never by whom. */
    public String claim(Matter matter, Locale locale) {
        return text("own.claim", locale, village(matter), text("non-cooperation." + Codes.of(matter.kind()), locale));
    }

    public String stage(Matter matter, Locale locale) {
        return matter.isOpen()
                ? text("own.stage." + Codes.of(matter.stage()), locale, village(matter), station(matter, locale))
                : text("own.end." + Codes.of(matter.end()), locale);
    }

    /** Where there is nothing left to wait for but what the person may do about it. */
    String decided(Locale locale) {
        return text("own.stage.decided", locale);
    }

    /** Of a matter that the station has made part of another that goes on. */
    String joined(Matter matter, Locale locale) {
        return text("own.stage.joined", locale, station(matter, locale));
    }

    /** Likewise: what is decided about others is not told here. */
    String decidesJoined(Matter matter, Locale locale) {
        return text("own.decides.police-work", locale, village(matter), station(matter, locale));
    }

    public String decides(Matter matter, Locale locale) {
        return text(
                "own.decides." + Codes.of(matter.stage()),
                locale,
                village(matter),
                station(matter, locale),
                county(matter, locale));
    }

    public String until(Matter matter, Locale locale) {
        Instant until = matter.periodEnd() != null ? matter.periodEnd() : matter.dueAt();
        if (!matter.isOpen() || until == null) {
            return text(matter.isOpen() ? "own.until.none" : "own.until.over", locale);
        }
        String key = matter.periodEnd() != null ? "own.until.period" : "own.until.stage";
        return text(key, locale, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(until.atZone(Days.ZONE)));
    }

    public String station(Matter matter, Locale locale) {
        return text("own.station", locale, name(matter.township()));
    }

    /** The body above the station, which answers complaints. */
    public String county(Matter matter, Locale locale) {
        String city = units.find(matter.township()).map(Unit::parentCode).orElse(matter.township());
        return text("own.county", locale, name(city));
    }

    private String village(Matter matter) {
        return VillageName.of(name(matter.unit()));
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse(unit);
    }

    private String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }
}
