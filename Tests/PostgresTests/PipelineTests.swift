import Foundation
import Postgres
import Testing

@Suite("Pipeline")
struct PipelineTests {
    private func pipeline() throws -> PostgresPipeline {
        try PostgresPipeline(try TestServer.shared.get().configuration)
    }

    private func parameters(_ values: any PostgresEncodable...) -> PostgresParameters {
        var parameters = PostgresParameters()
        for value in values { parameters.append(value) }
        return parameters
    }

    @Test("Answers come in the order in which the statements were sent")
    func order() throws {
        let pipeline = try pipeline()
        let echo = try pipeline.prepare("echo", "select $1", types: [.int8])
        for value in 0..<100 { try pipeline.send(echo, parameters(value)) }
        #expect(pipeline.inFlight == 100)
        for value in 0..<100 {
            #expect(try pipeline.receive().single().decode(Int.self, at: 0) == value)
        }
        #expect(pipeline.inFlight == 0)
        #expect(try pipeline.execute("select \("after")").single().decode(String.self, at: 0) == "after")
    }

    @Test("An error in the middle is that statement's alone")
    func errorInTheMiddle() throws {
        let pipeline = try pipeline()
        try pipeline.execute("create temporary table halves (n int)")
        let insert = try pipeline.prepare("insert", "insert into halves select 10 / $1 returning n", types: [.int4])
        for divisor: Int32 in [1, 0, 5, 0, 2] { try pipeline.send(insert, parameters(divisor)) }
        var answers: [String] = []
        for _ in 0..<5 {
            do throws(PostgresFailure) {
                answers.append("\(try pipeline.receive().single().decode(Int32.self, at: 0))")
            } catch {
                answers.append(error.sqlState?.rawValue ?? "none")
            }
        }
        #expect(answers == ["10", "22012", "2", "22012", "5"])
        #expect(!pipeline.isBroken)
        #expect(try pipeline.execute("select * from halves").count == 3)
    }

    @Test("Large parameters and large answers at once do not block each other for ever")
    func noDeadlock() throws {
        let pipeline = try pipeline()
        let echo = try pipeline.prepare("large", "select $1, $1, $1", types: [.bytea])
        let large = [UInt8](repeating: 1, count: 8_000_000)
        for _ in 0..<4 { try pipeline.send(echo, parameters(large)) }
        for _ in 0..<4 {
            let row = try pipeline.receive().single()
            #expect(row.withBytes(at: 2) { $0?.count } == large.count)
        }
    }

    @Test("Waiting ends with an answer, with a signal, or with the time")
    func waiting() throws {
        let pipeline = try pipeline()
        let wakeup = try PostgresWakeup()
        let sleep = try pipeline.prepare("sleep", "select pg_sleep($1)", types: [.float8])
        #expect(pipeline.wait(for: wakeup, timeout: .milliseconds(20)) == (false, false))
        try pipeline.send(sleep, parameters(0.2))
        #expect(pipeline.wait(for: wakeup, timeout: .milliseconds(20)) == (false, false))
        wakeup.signal()
        wakeup.signal()
        #expect(pipeline.wait(for: wakeup, timeout: nil) == (false, true))
        #expect(pipeline.wait(for: wakeup, timeout: nil) == (true, false))
        #expect(pipeline.isAnswerReady)
        #expect(try pipeline.receive().count == 1)
        let signaller = Thread {
            Thread.sleep(forTimeInterval: 0.1)
            wakeup.signal()
        }
        signaller.start()
        #expect(pipeline.wait(for: wakeup, timeout: nil) == (false, true))
    }

    @Test("A killed backend ends every statement in flight, and none hangs")
    func killed() async throws {
        let pipeline = try pipeline()
        let wakeup = try PostgresWakeup()
        let sleep = try pipeline.prepare("sleep", "select pg_sleep($1)", types: [.float8])
        for _ in 0..<3 { try pipeline.send(sleep, parameters(20.0)) }
        let killer = try PostgresPipeline(try TestServer.shared.get().configuration)
        try killer.execute("select pg_terminate_backend(\(pipeline.serverProcess), 5000)")
        #expect(pipeline.wait(for: wakeup, timeout: .seconds(10)).answerReady)
        for turn in 0..<3 {
            let failed = #expect(throws: PostgresFailure.self) { try pipeline.receive() }
            #expect(failed?.kind == .connection)
            if turn == 0 { #expect(failed?.sqlState == .adminShutdown) }
        }
        #expect(pipeline.isBroken)
        #expect(pipeline.inFlight == 0)
        #expect(throws: PostgresFailure.self) { try pipeline.send(sleep, parameters(0.0)) }
    }

    @Test("A backend killed while nothing is in flight is noticed")
    func killedWhileIdle() throws {
        let pipeline = try pipeline()
        let killer = try self.pipeline()
        try killer.execute("select pg_terminate_backend(\(pipeline.serverProcess), 5000)")
        let deadline = ContinuousClock.now + .seconds(10)
        while !pipeline.isBroken, ContinuousClock.now < deadline { Thread.sleep(forTimeInterval: 0.01) }
        #expect(pipeline.isBroken)
    }

    @Test("Misuse is refused: setting up while in flight, receiving nothing, the wrong number of parameters")
    func misuse() throws {
        let pipeline = try pipeline()
        #expect(throws: PostgresFailure.self) { try pipeline.receive() }
        let one = try pipeline.prepare("one", "select $1", types: [.int8])
        #expect(throws: PostgresFailure.self) { try pipeline.send(one, parameters()) }
        try pipeline.send(one, parameters(1))
        #expect(throws: PostgresFailure.self) { try pipeline.execute("select 1") }
        #expect(try pipeline.receive().count == 1)
        #expect(try pipeline.execute("select 1").count == 1)
    }

    @Test("Arrays are written element by element into one parameter")
    func arrays() throws {
        let pipeline = try pipeline()
        let sum = try pipeline.prepare(
            "sum", "select sum(n)::int8, count(n), count(*) from unnest($1) n", types: [.int8Array])
        var parameters = PostgresParameters()
        for _ in 0..<2 {
            parameters.removeAll()
            parameters.appendArray(of: .int8, count: 1000) { index, buffer in
                if index % 2 == 0 { buffer.appendField(index) } else { buffer.appendNull() }
            }
            try pipeline.send(sum, parameters)
            let (total, given, all) = try pipeline.receive().single().decode(Int.self, Int.self, Int.self)
            #expect(total == 249_500)
            #expect(given == 500)
            #expect(all == 1000)
        }
    }
}
