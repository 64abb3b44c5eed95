import type { accounts as Shape } from "../id/accounts.ts";

/** Words of registering, logging in and the account page, English. */
export const accounts: typeof Shape = {
  name: "Full name",
  nameHint: "The way you would like to see it on a certificate later.",
  email: "E-mail",
  password: "Password",
  passwordHint:
    "At least 8 characters. A few unrelated words are easy to remember and hard to guess.",
  role: "I would like to",
  roles: {
    student: { label: "Learn", hint: "Take courses as a student." },
    instructor: { label: "Teach", hint: "Make courses once we have verified your profile." },
  },

  login: {
    title: "Welcome back",
    pageTitle: "Log in",
    lead: "Log in to go on learning.",
    submit: "Log in",
    foot: "No account yet?",
    footLink: "Register for free",
  },

  register: {
    title: "Create your account",
    pageTitle: "Register",
    lead: "It is free and takes a minute.",
    submit: "Create account",
    foot: "Already have an account?",
    footLink: "Log in here",
  },

  profile: {
    title: "Your account",
    role: "Role",
    zone: "Time zone",
    zones: {
      "Asia/Jakarta": "Western Indonesia Time (WIB)",
      "Asia/Makassar": "Central Indonesia Time (WITA)",
      "Asia/Jayapura": "Eastern Indonesia Time (WIT)",
    },
    emailUnverified:
      "Your e-mail address has not been confirmed yet. You can learn as usual; please make sure it is right, so that our messages reach you.",
    instructorUnverified:
      "Complete the instructor profile below. As soon as everything is there your account is verified and the instructor menu opens.",
    instructorVerified: "Verified",
    myCourses: "Open My Courses",
  },

  picture: {
    title: "Profile picture",
    choose: "Choose a picture",
    hint: "PNG, JPEG, GIF or WebP, at most 5 MB. It is cropped to a square and anybody can see it.",
    submit: "Use this picture",
    remove: "Remove the picture",
  },

  /** What an instructor tells of themselves to be verified. */
  instructor: {
    title: "Instructor profile",
    lead:
      "Your expertise and institution are shown on your course pages. Only you and our team see the certificate.",
    missing: "Still needed:",
    facts: {
      expertise: "Field of expertise",
      institution: "Institution",
      years: "Years of teaching",
      credential: "Certificate, or a link to one",
    },
    unverified: "Not verified yet",
    headline: "A short line about you",
    headlineHint: "For example: Excel trainer for offices and schools.",
    expertise: "Field of expertise",
    institution: "Institution",
    years: "Years of teaching",
    credential: "Certificate (file)",
    credentialHint: "PDF or picture (PNG, JPEG, GIF, WebP), at most 5 MB.",
    credentialUrl: "Or a link to the certificate",
    credentialUrlHint:
      "If your certificate is kept on another site, for example https://example.com/certificate.",
    current: "Your certificate",
    replaceHint: "A new file takes the place of the certificate that is there.",
    remove: "Remove the certificate",
    removeHint: "Once it is removed you are not verified any more, and the instructor menu closes.",
    submit: "Save instructor profile",
  },

  account: {
    nav: "Parts of your account",
    tabs: {
      profile: "Profile",
      password: "Password",
      notifications: "Notifications",
      devices: "Devices",
      data: "Data",
    },
    phone: "Mobile number",
    phoneHint: "Write it the way you always do, for example 0812-3456-7890.",
    whatsapp: "Send me messages on WhatsApp",
    whatsappHint: "Reminders of classes and news of your courses. You can switch it off any time.",
    language: "Language",
    save: "Save changes",
    sendAgain: "Send a confirmation link",
    done: {
      picture: "Your picture is in place.",
      picture_removed: "Your picture has been removed.",
      instructor: "Your instructor profile has been saved.",
      verified:
        "Your profile is complete: your account is verified and the instructor menu is open.",
      credential_removed:
        "The certificate has been removed. Your account is not verified any more.",
      saved: "Your changes have been saved.",
      sent: "We have sent the confirmation link. Please look into your inbox.",
      password: "Your password has been changed, and other devices have been logged out.",
      device: "That device has been logged out.",
      reset: "Your new password has been saved. All other devices have been logged out.",
    },
    password: {
      lead: "When it is changed, all other devices are logged out of your account.",
      current: "Current password",
      next: "New password",
      submit: "Change password",
    },
    devices: {
      lead: "This is where your account is open. Log out any device that you do not know.",
      list: "Devices that are logged in",
      name: (browser, system) =>
        [browser ?? "Another browser", system].filter(Boolean).join(" on "),
      here: "This device",
      lastSeen: "Last used",
      address: "Network address",
      revoke: "Log out",
      revokeLabel: (name) => `Log out ${name}`,
      everywhereTitle: "Something looks wrong?",
      everywhereText:
        "All devices are logged out, this one included. You will have to log in again.",
      everywhere: "Log out everywhere",
    },
    data: {
      downloadTitle: "Download your data",
      downloadText:
        "A JSON file with your account, your devices, and the courses you have joined with your progress.",
      download: "Download my data",
      deleteTitle: "Delete your account",
      deleteText:
        "Your name, e-mail, phone number and all devices are removed, and you cannot log in any more. What you learned stays without your name. This cannot be undone.",
      password: "Your password",
      delete: "Delete my account for good",
    },
  },

  verify: {
    title: "Confirm your e-mail",
    lead: (email) => `Press the button below to confirm that ${email} is yours.`,
    submit: "Confirm my e-mail",
    doneTitle: "Your e-mail is confirmed",
    doneLead: "Thank you. Our messages will reach the right address.",
    failedTitle: "This link cannot be used",
    toProfile: "To your account",
  },

  forgot: {
    title: "Forgot your password?",
    lead: "Write the e-mail of your account. We will send you a link to a new password.",
    submit: "Send the link",
    link: "Forgot your password?",
    sentTitle: "Look into your e-mail",
    sentLead:
      "If that e-mail is registered, a link to a new password will reach you in a moment. It works for an hour. Nothing there? Look into the spam folder.",
    foot: "Remembered it?",
    footLink: "Log in",
  },

  reset: {
    title: "Choose a new password",
    lead: (email) => `For the account ${email}. All devices will be logged out of it.`,
    password: "New password",
    submit: "Save and log in",
    again: "Ask for a new link",
  },
};
