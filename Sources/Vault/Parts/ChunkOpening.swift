import Crypto
import Facts
import Foundation

/// A document on its way out of its chunks.
struct ChunkOpening {
    private let part: PartDescription
    private let binding: PartBinding
    private let key: DataKey
    private let chunks: Int
    private var opened = 0
    private var length = 0
    private var hash: CommitmentHash?

    /// `chunks`: How many there are; whether the last one was sealed as the last is checked with its tag.
    init(_ reference: SealedReference, with key: DataKey, in organisation: OrganisationID, chunks: Int) {
        part = reference.part
        binding = PartBinding(
            organisation: organisation, command: reference.command, ordinal: reference.ordinal,
            part: reference.part.number, slot: DataKeySlot(part.subject, part.retentionClass), key: key.id)
        self.key = key
        self.chunks = chunks
    }

    /// The chunk to be opened next, counted from 0; none where all of them have been.
    var next: Int? { opened < chunks ? opened : nil }

    /// Whether the chunk to be opened next is the last.
    var isAtLast: Bool { opened == chunks - 1 }

    /// Opens the next chunk and lends what is in it.
    ///
    /// Returns why it doesn't open, if it doesn't.
    mutating func open(_ box: [UInt8], _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Alarm? {
        let binding = ChunkBinding(part: binding, chunk: opened, isLast: isAtLast)
        switch SealedBox.open(box, with: key.secret, for: binding.bytes) {
        case .failure(.malformed): return .boxMalformed
        case .failure(.tagWrong): return .tagWrong
        case .success(let plaintext):
            guard opened > 0 || plaintext.count >= Commitment.keyLength else { return .boxMalformed }
            try plaintext.withUnsafeBytes { plaintext in
                let head = opened == 0 ? Commitment.keyLength : 0
                if head > 0 { hash = CommitmentHash(key: UnsafeRawBufferPointer(rebasing: plaintext[..<head])) }
                let content = UnsafeRawBufferPointer(rebasing: plaintext[head...])
                hash?.update(content)
                length += content.count
                try take(content)
            }
            opened += 1
            return nil
        }
    }

    /// What came of it, once every chunk has been opened.
    var result: Opening<Int> {
        hash?.commitment == part.commitment ? .value(length) : .unreadable(.commitmentWrong)
    }
}
