import Foundation
import Glibc
import Testing

/// Debian's own cron runs the job once: no terminal, no HOME, LANG=C. In a mount namespace of its own it only sees the
/// test's table. It checks its tables once a minute.
@Suite(.enabled(if: DebianCron.isPossible, "needs cron, unshare and root"))
struct CronTests {
    @Test func cronMakesTheSameReport() throws {
        let province = try SmallProvince()
        let command = province.report("--quiet", "--syslog").joined(separator: " ")
        let job = """
            LANG=C
            * * * * * root cd \(province.folder) && mkdir once && { \(Program.path) --version >/dev/null; env -u HOME \(Program.path) \(command) >said 2>&1; echo $? >status; env -u HOME sh -c 'env; tty' >environment; mv status ended; }

            """
        try province.write(job, to: "table")
        let cron = try Program(
            [
                "--mount", "--pid", "--fork", "--kill-child", "sh", "-c",
                """
                mount -t tmpfs tmpfs /etc/cron.d && mount -t tmpfs tmpfs /var/spool/cron && mount -t tmpfs tmpfs /run &&
                mkdir /var/spool/cron/crontabs && : >/run/empty && mount --bind /run/empty /etc/crontab &&
                cp '\(province.folder)/table' /etc/cron.d/tonghop && exec cron -f
                """,
            ], executable: "/usr/bin/unshare")
        let ended = Program.waits { access("\(province.folder)/ended", R_OK) == 0 }
        kill(cron.identifier, SIGKILL)
        let log = try cron.ending()
        try #require(ended, "\(log.errors)")

        func text(_ name: String) throws -> String {
            try String(contentsOfFile: "\(province.folder)/\(name)", encoding: .utf8)
        }
        #expect(try text("ended") == "0\n")
        #expect(try text("said") == "")
        let environment = try text("environment")
        #expect(environment.contains("LANG=C\n") && environment.contains("not a tty") && !environment.contains("HOME="))
        #expect(try Program.run(province.report("--output", "\(province.folder)/by-hand")).status == 0)
        let difference = try Program.shell("diff -r '\(province.published)' '\(province.folder)/by-hand/2022-11'")
        #expect(difference.status == 0, "\(difference.output)")
    }
}

enum DebianCron {
    static let isPossible =
        geteuid() == 0 && access("/usr/sbin/cron", X_OK) == 0
        && (try? Program.shell("unshare --mount --pid --fork true").status) == 0
}
