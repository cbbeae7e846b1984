import Foundation
import Glibc

/// Runs a program of the server or of a peer and gives what it printed.
struct Tool: Sendable {
    let path: String
    var environment: [String: String] = [:]

    /// Runs it to its end and gives what it wrote, unless `output` says where that goes.
    ///
    /// Throws `BenchFailure.tool` with the last lines it wrote where it ends with anything but 0.
    @discardableResult
    func run(_ arguments: [String], output: Output = .answer) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            // Waiting for a program blocks a thread: one of its own, not one of the callers'.
            Thread.detachNewThread {
                continuation.resume(with: Result { try execute(arguments, output) })
            }
        }
    }

    /// Where the standard output of a program goes.
    enum Output: Sendable {
        case answer
        /// Nowhere: it is only made.
        case nowhere
        case file(URL)
    }

    private func execute(_ arguments: [String], _ output: Output) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let (out, errors) = (Pipe(), Pipe())
        switch output {
        case .answer: process.standardOutput = out
        case .nowhere: process.standardOutput = FileHandle.nullDevice
        case .file(let file):
            // A new file; never one put in the place of another, which might be a device.
            let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw BenchFailure.unexpected("no file for what a program prints") }
            process.standardOutput = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        }
        process.standardError = errors
        // A program inherits what its parent's thread blocks, and pgbench ends its run by a signal.
        var none = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, nil)
        try process.run()
        let complaints = Gathering(errors)
        let text: Data
        switch output {
        case .answer: text = out.fileHandleForReading.readDataToEndOfFile()
        case .nowhere, .file: text = Data()
        }
        process.waitUntilExit()
        let complaint = complaints.text
        guard process.terminationStatus == 0 else {
            let lines = (String(decoding: text, as: UTF8.self) + complaint).split(separator: "\n").suffix(6)
            throw BenchFailure.tool(URL(filePath: path).lastPathComponent, lines.joined(separator: "\n"))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads a pipe on a thread of its own, so that a program that writes much to both never waits for a reader.
    private final class Gathering {
        private let done = DispatchSemaphore(value: 0)
        private let box = Box()

        /// Unchecked: written by one thread before the semaphore, read by another after it.
        private final class Box: @unchecked Sendable {
            var data = Data()
        }

        init(_ pipe: Pipe) {
            let (box, done) = (box, done)
            let handle = pipe.fileHandleForReading
            Thread.detachNewThread {
                box.data = handle.readDataToEndOfFile()
                done.signal()
            }
        }

        var text: String {
            done.wait()
            return String(decoding: box.data, as: UTF8.self)
        }
    }
}
