import Foundation

/// What the program says: results to standard output, everything else to standard error.
enum Said {
    static func out(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// Writes a result as it is: it ends its own last line.
    static func exactly(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Writes a piece of a result that need not be text.
    static func bytes(_ piece: UnsafeRawBufferPointer) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(piece))
    }

    static func aside(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
