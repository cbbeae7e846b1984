/// A calendar day as `date` keeps it: days since 2000-01-01, or one of the two infinities.
package struct PostgresDate: RawRepresentable, Hashable, Comparable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    package static let infinity = PostgresDate(rawValue: .max)
    package static let negativeInfinity = PostgresDate(rawValue: .min)

    private static let unixOffset: Int32 = 10_957

    /// A day counted from 1970-01-01; nothing where the count does not fit.
    package init?(daysSince1970 days: Int) {
        guard let days = Int32(exactly: days) else { return nil }
        let (value, overflow) = days.subtractingReportingOverflow(Self.unixOffset)
        guard !overflow, value != .min else { return nil }
        rawValue = value
    }

    /// The count from 1970-01-01; nothing for the infinities.
    package var daysSince1970: Int? {
        isFinite ? Int(rawValue) + Int(Self.unixOffset) : nil
    }

    package var isFinite: Bool {
        self != .infinity && self != .negativeInfinity
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension PostgresDate: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .date }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        try bytes.require(type, among: [.date])
        rawValue = try bytes.integer(Int32.self)
    }
}
