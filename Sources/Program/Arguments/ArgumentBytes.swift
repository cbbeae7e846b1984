import Foundation

/// The arguments as the system handed them over.
///
/// Swift mends what is not UTF-8 while it makes strings of them; a mended name would be recorded as somebody's.
enum ArgumentBytes {
    /// Refuses arguments that are not UTF-8.
    static func requireUTF8() throws(UseFailure) {
        for number in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[number] else { continue }
            let bytes = Array(UnsafeBufferPointer(start: argument, count: strlen(argument))).map(
                UInt8.init(bitPattern:))
            guard String(validating: bytes, as: UTF8.self) == nil else { continue }
            throw .argumentNotUTF8(number: number, byte: SuppliedText.firstInvalidByte(of: bytes))
        }
    }
}
