package org.wangge.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.jackson.JsonComponent;
import org.wangge.clock.Days;

/** Times as the API writes them: in Asia/Shanghai with the offset, with seconds, and no finer than milliseconds. */
@JsonComponent
class JsonTimes extends JsonSerializer<OffsetDateTime> {

    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.atZoneSameInstant(Days.ZONE).truncatedTo(ChronoUnit.MILLIS)));
    }
}
