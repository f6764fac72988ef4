package org.wangge.reporting.forms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wangge.ids.Ids;
import org.wangge.reporting.Utc;

/** The templates that administrators have put in place; each stays, the newest is used. */
@Component
class Templates {

    private static final String NEWEST = "select t.* from report_template t where t.version ="
            + " (select max(n.version) from report_template n where n.sheet = t.sheet)";

    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One version of a sheet's template. */
    record Kept(String sheet, int version, SheetSource source, String name, byte[] content, Long by, Instant at) {

        @Override
        public String toString() {
            return sheet + " " + version;
        }
    }

    List<Kept> all() {
        return jdbc.sql(NEWEST + " order by t.sheet").query(Templates::read).list();
    }

    Optional<Kept> newest(String sheet) {
        return jdbc.sql(NEWEST + " and t.sheet = ?")
                .param(sheet)
                .query(Templates::read)
                .optional();
    }

    List<Kept> of(String sheet) {
        return jdbc.sql("select * from report_template where sheet = ? order by version desc")
                .param(sheet)
                .query(Templates::read)
                .list();
    }

    Optional<Kept> find(String sheet, int version) {
        return jdbc.sql("select * from report_template where sheet = ? and version = ?")
                .params(sheet, version)
                .query(Templates::read)
                .optional();
    }

    void add(Kept made, String digest) {
        jdbc.sql("insert into report_template (id, sheet, version, source, name, content, digest, put_by, put_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        made.sheet(),
                        made.version(),
                        made.source().name(),
                        made.name(),
                        made.content(),
                        digest,
                        made.by(),
                        Utc.of(made.at()))
                .update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getString("sheet"),
                row.getInt("version"),
                SheetSource.valueOf(row.getString("source")),
                row.getString("name"),
                row.getBytes("content"),
                row.getLong("put_by"),
                Utc.read(row, "put_at"));
    }
}
